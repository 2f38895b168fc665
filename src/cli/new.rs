//! `dostop new`

use super::arguments::NewArguments;
use super::session::disk;
use super::{Failure, say, words};
use crate::clock;
use crate::live::LiveWorkshop;
use crate::say as sentence;
use crate::store::session_file::Overwrite;
use crate::templates::{Form, Occasion, Template};
use crate::workshop::Workshop;
use crate::workshop::text::Line;

pub(super) fn run(arguments: NewArguments) -> Result<(), Failure> {
    let NewArguments {
        template,
        short,
        speech,
        title,
        people,
        out,
        force,
    } = arguments;
    let words = words(speech.lang, None);
    let template = Template::find(&template).ok_or_else(|| {
        let known: Vec<String> = Template::all()
            .iter()
            .map(|template| template.id().to_owned())
            .collect();
        Failure::new(sentence!(
            words,
            "cli-no-template",
            id = template.as_str(),
            known = known.join(", ")
        ))
    })?;
    let title = title.as_deref().map(Line::parse).transpose();
    let title = title.map_err(|refusal| Failure::new(words.text_refusal(refusal)))?;
    let form = if short { Form::Short } else { Form::Full };
    let occasion = Occasion {
        title,
        language: words.language(),
        people: people.unwrap_or(0),
        held_on: clock::today(),
    };
    let blueprint = template.blueprint(form, occasion);
    let workshop = Workshop::new(blueprint);
    let overwrite = if force { Overwrite::Replace } else { Overwrite::Refuse };
    let live =
        LiveWorkshop::create(disk(), &out, workshop, overwrite).map_err(|error| Failure::store(&words, &error))?;
    live.close().map_err(|error| Failure::not_saved(&words, &error))?;
    say(&sentence!(words, "cli-made", file = out.display().to_string()));
    Ok(())
}
