//! What the room sees is made once for each change, not once a frame: it may hold thousands of texts.

use std::sync::Arc;

use crate::workshop::Workshop;
use crate::workshop::public::{PublicView, Wall};

/// The view that was made last.
#[derive(Default)]
pub(super) struct Seen(Option<Made>);

/// A view, and what it was made of.
struct Made {
    workshop: Arc<Workshop>,
    wall: Wall,
    view: Arc<PublicView>,
}

impl Seen {
    /// What the room may see of `workshop`.
    pub(super) fn view(&mut self, workshop: Arc<Workshop>, wall: Wall) -> Arc<PublicView> {
        if let Some(made) = &self.0
            && Arc::ptr_eq(&made.workshop, &workshop)
            && made.wall == wall
        {
            return Arc::clone(&made.view);
        }
        let view = Arc::new(workshop.public_view(&wall));
        self.0 = Some(Made {
            workshop,
            wall,
            view: Arc::clone(&view),
        });
        view
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::testing::workshop;
    use crate::workshop::public::{Shows, Slide};

    /// architecture 4: as long as nothing changed, the same view; another wall or another workshop is seen at once
    #[test]
    fn a_view_lasts_until_something_changes() {
        let mut seen = Seen::default();
        let (first, other) = (Arc::new(workshop()), Arc::new(workshop()));
        let open = seen.view(Arc::clone(&first), Wall::default());
        assert!(Arc::ptr_eq(&open, &seen.view(Arc::clone(&first), Wall::default())));
        let closed = Wall {
            shows: Shows::Nothing,
            ..Wall::default()
        };
        assert_eq!(seen.view(Arc::clone(&first), closed).slide, Slide::Hidden);
        let again = seen.view(first, Wall::default());
        assert_eq!(again, open);
        assert!(!Arc::ptr_eq(&again, &seen.view(other, Wall::default())));
    }
}
