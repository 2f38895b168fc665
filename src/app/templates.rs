//! The templates as the start screen shows them.

use crate::ui::scene::TemplateCard;
use crate::workshop::language::Language;

/// One card a template, in `language`; none until the module `templates` brings them.
pub fn template_cards(_language: Language) -> Vec<TemplateCard> {
    Vec::new()
}
