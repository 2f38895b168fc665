//! What the room sees is made anew when something changed, not once a frame: it may hold thousands of texts.

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
    phones: u32,
    view: Arc<PublicView>,
}

impl Seen {
    /// What the room may see of `workshop` on such a wall, with so many phones in.
    pub(super) fn view(&mut self, workshop: Arc<Workshop>, wall: Wall, phones: u32) -> Arc<PublicView> {
        if let Some(made) = &self.0
            && Arc::ptr_eq(&made.workshop, &workshop)
            && made.wall == wall
            && made.phones == phones
        {
            return Arc::clone(&made.view);
        }
        let mut view = workshop.public_view(&wall);
        view.count_phones(phones);
        let view = Arc::new(view);
        self.0 = Some(Made {
            workshop,
            wall,
            phones,
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

    /// architecture 8: as long as nothing changed, the same view; another wall or another workshop is seen at once
    #[test]
    fn a_view_lasts_until_something_changes() {
        let mut seen = Seen::default();
        let (first, other) = (Arc::new(workshop()), Arc::new(workshop()));
        let open = seen.view(Arc::clone(&first), Wall::default(), 6);
        assert!(Arc::ptr_eq(&open, &seen.view(Arc::clone(&first), Wall::default(), 6)));
        let closed = Wall {
            shows: Shows::Nothing,
            ..Wall::default()
        };
        assert_eq!(seen.view(Arc::clone(&first), closed, 6).slide, Slide::Hidden);
        let more = seen.view(Arc::clone(&first), Wall::default(), 7);
        assert!(!Arc::ptr_eq(&open, &more), "a phone more is counted");
        let again = seen.view(first, Wall::default(), 6);
        assert_eq!(again, open);
        assert!(!Arc::ptr_eq(&again, &seen.view(other, Wall::default(), 6)));
    }
}
