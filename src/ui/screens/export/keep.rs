//! Where the files go, and what never leaves (P13).

use egui::{Id, Ui};

use crate::say;
use crate::ui::action::{Action, FolderFor};
use crate::ui::fonts::Weight;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::Type;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::field::{BareField, bare_field_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::sheet::rule_ui;
use crate::ui::widgets::text;

/// `typed` is the path where the system has no dialog for folders; `place` tells the panel's field from the stage's.
pub(super) fn ui(ui: &mut Ui, scene: &mut StageScene<'_>, place: &'static str, typed: &mut Option<String>) {
    rule_ui(ui, scene.theme);
    let heading = say!(scene.words, "export-folder");
    heading_ui(ui, scene, &heading);
    if scene.export.types_folder {
        let path = typed.get_or_insert_with(|| scene.export.folder.clone());
        let field = BareField {
            name: &heading,
            hint: &scene.export.folder,
        };
        bare_field_ui(ui, scene.theme, Id::unique(("export folder", place)), field, path);
    } else {
        *typed = None;
        text::body_ui(ui, scene.theme, &scene.export.folder);
        let words = say!(scene.words, "export-other-folder");
        let button = Button {
            width: Some(ui.available_width()),
            ..Button::with_icon(&words, Icon::Folder)
        };
        if button_ui(ui, scene.theme, button).clicked() {
            scene.push(Action::ChooseFolder(FolderFor::Exports));
        }
    }
    rule_ui(ui, scene.theme);
    heading_ui(ui, scene, &say!(scene.words, "export-stays"));
    text::quiet_ui(ui, scene.theme, &say!(scene.words, "export-stays-text"));
}

/// The heading of a group in the panel.
pub(super) fn heading_ui(ui: &mut Ui, scene: &StageScene<'_>, words: &str) {
    let format = Type::Small.format(Weight::Semibold, scene.theme.quiet);
    text::label_ui(ui, words, format);
}
