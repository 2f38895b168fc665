//! `dostop templates`

use super::arguments::TemplatesArguments;
use super::{say, words};
use crate::say as sentence;
use crate::templates::{Form, Template};

pub(super) fn run(arguments: &TemplatesArguments) {
    let words = words(arguments.speech.lang, None);
    for template in Template::all() {
        let minutes = sentence!(
            words,
            "cli-template-minutes",
            full = template.minutes(Form::Full),
            short = template.minutes(Form::Short)
        );
        say(&format!(
            "{}  {}  ({minutes})",
            template.id(),
            template.name(words.language())
        ));
    }
}
