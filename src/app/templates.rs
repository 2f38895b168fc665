//! The templates as the start screen shows them.

use crate::templates::{Form, Template};
use crate::ui::scene::{SegmentKind, TemplateCard};
use crate::workshop::card::Lane;
use crate::workshop::language::Language;
use crate::workshop::stage::{Stage, StageKind};

/// One card a template, in `language`; its strip is the full form's agenda.
pub fn template_cards(language: Language) -> Vec<TemplateCard> {
    let card = |template: &Template| TemplateCard {
        id: template.id().to_owned(),
        name: template.name(language).to_owned(),
        purpose: template.purpose(language).to_owned(),
        minutes: template.minutes(Form::Full),
        short_minutes: template.minutes(Form::Short),
        strip: template.stages(Form::Full).iter().map(segment).collect(),
    };
    Template::all().iter().map(card).collect()
}

fn segment(stage: &Stage) -> (SegmentKind, u32) {
    let kind = match stage.kind {
        StageKind::Collect(Lane::Do) => SegmentKind::Do,
        StageKind::Collect(Lane::Stop) => SegmentKind::Stop,
        StageKind::Vote => SegmentKind::Vote,
        StageKind::Opening
        | StageKind::Break
        | StageKind::Read
        | StageKind::Cluster
        | StageKind::Results
        | StageKind::Agreements
        | StageKind::Plan
        | StageKind::CheckOut
        | StageKind::Buffer
        | StageKind::Plain => SegmentKind::Other,
    };
    (kind, stage.minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_strip_is_as_long_as_its_day() {
        for card in template_cards(Language::NL) {
            assert_eq!(card.strip.iter().map(|(_, minutes)| minutes).sum::<u32>(), card.minutes);
        }
    }
}
