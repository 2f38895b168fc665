//! A QR code for the cameras of phones: dark on white in both themes, with the quiet zone they need.

use egui::{CornerRadius, Mesh, Painter, Rect, Role, Sense, Shape, Ui, Vec2, WidgetInfo, pos2, vec2};

use crate::ui::phones::Qr;
use crate::ui::theme::{Theme, corner};

/// Modules that stay white around it.
const QUIET: usize = 4;
/// As a part of what there is room for, modules of whole pixels are no smaller than this.
const LEAST_SHARP: f32 = 0.75;
/// The corner of the white sheet, as a part of its side, up to the corner of a card.
const ROUND: f32 = 0.03;

/// The code in a square of `side`, with a name.
pub fn qr_ui(ui: &mut Ui, theme: &Theme, side: f32, qr: &Qr, name: &str) {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, ui.is_enabled(), name));
    paint_qr(ui.painter(), theme, rect, qr);
}

/// The code in the middle of `rect`. Modules are whole pixels where there is one for each: cameras like sharp edges.
pub fn paint_qr(painter: &Painter, theme: &Theme, rect: Rect, qr: &Qr) {
    let (light, dark) = theme.qr();
    let radius = (rect.width() * ROUND).min(f32::from(corner::CARD));
    painter.rect_filled(rect, CornerRadius::from(radius), light);
    let pixel = 1.0 / painter.pixels_per_point();
    let whole = rect.width() / as_float(qr.side + 2 * QUIET);
    let sharp = (whole / pixel).floor() * pixel;
    // So small that whole pixels would halve it, cameras see a larger one better.
    let module = if sharp < LEAST_SHARP * whole { whole } else { sharp };
    let left_top = rect.center() - Vec2::splat(module * as_float(qr.side)) / 2.0;
    let round = |length: f32| (length / pixel).round() * pixel;
    let left_top = pos2(round(left_top.x), round(left_top.y));
    let mut mesh = Mesh::default();
    for (row, modules) in qr.dark.chunks(qr.side.max(1)).enumerate() {
        let mut column = 0;
        // Dark neighbours are one rectangle: no seam between them.
        for run in modules.chunk_by(|left, right| left == right) {
            if run.first() == Some(&true) {
                let at = left_top + vec2(as_float(column), as_float(row)) * module;
                let size = vec2(as_float(run.len()), 1.0) * module;
                mesh.add_colored_rect(Rect::from_min_size(at, size), dark);
            }
            column += run.len();
        }
    }
    painter.add(Shape::mesh(mesh));
}

fn as_float(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}
