//! What a frame of the facilitator window costs with 1,000 cards, from the first widget to the triangles. Nothing is
//! asserted here: one line of JSON, in milliseconds.

use std::sync::Arc;
use std::time::Duration;

use dostop::app::{Folders, Opening, Window, template_cards};
use dostop::clock;
use dostop::live::LiveWorkshop;
use dostop::store::disk::RealDisk;
use dostop::store::session_file::Overwrite;
use dostop::templates::{Form, Occasion, Template};
use dostop::workshop::Workshop;
use dostop::workshop::card::{Lane, NewCard};
use dostop::workshop::change::{Author, Change};
use dostop::workshop::ids::CardId;
use dostop::workshop::language::Language;
use dostop::workshop::stage::StageKind;
use dostop::workshop::text::CardText;
use egui_kittest::Harness;

const CARDS: u64 = 1_000;
const WARM_UP: u32 = 20;
const FRAMES: u32 = 200;

/// What went wrong, if anything did; a bench may end with it.
type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let (collect, _) = measured(StageKind::Collect(Lane::Do))?;
    let (read, _) = measured(StageKind::Read)?;
    let (board, idle) = measured(StageKind::Cluster)?;
    #[allow(clippy::print_stdout, reason = "the answer of a bench")]
    {
        println!(
            "{{\"bench\":\"frames\",\"cards\":{CARDS},\"board_ms\":{board:.3},\"collect_ms\":{collect:.3},\"read_ms\":{read:.3},\"idle_repaint\":{idle}}}"
        );
    }
    Ok(())
}

/// Milliseconds a frame at the stage of `kind`, and whether the window asks for another frame while nobody does anything.
fn measured(kind: StageKind) -> Outcome<(f64, bool)> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("large.ron");
    let workshop = large(kind)?;
    LiveWorkshop::create(Arc::new(RealDisk), &path, workshop, Overwrite::Refuse)?.close()?;
    let opening = Opening {
        language: Some(Language::EN),
        file: Some(path),
        folders: Folders::default(),
        mounts: Arc::new(Vec::new),
        addresses: Arc::new(Vec::new),
        templates: template_cards,
    };
    let mut harness = Harness::builder()
        .with_size(egui::vec2(1280.0, 800.0))
        .build_eframe(|created| Window::new(&created.egui_ctx, opening));
    while harness.state().workshop().is_none() {
        std::thread::sleep(Duration::from_millis(5));
        harness.step();
    }
    for _ in 0..WARM_UP {
        harness.step();
    }
    let mut spent = Duration::ZERO;
    for _ in 0..FRAMES {
        let start = clock::instant();
        harness.step();
        let shapes = harness.output().shapes.clone();
        let triangles = harness.ctx.tessellate(shapes, 1.0);
        spent += start.elapsed();
        std::hint::black_box(triangles);
    }
    let idle = harness.ctx.has_requested_repaint();
    Ok((spent.as_secs_f64() * 1_000.0 / f64::from(FRAMES), idle))
}

/// A workshop with many cards, at the stage of `kind`.
fn large(kind: StageKind) -> Outcome<Workshop> {
    let template = Template::find("reset").ok_or("the template is gone")?;
    let occasion = Occasion {
        title: None,
        language: Language::EN,
        people: 15,
        held_on: "2026-11-22".parse()?,
    };
    let mut workshop = Workshop::new(template.blueprint(Form::Full, occasion));
    let stages = workshop.agenda().iter();
    let at = stages.filter(|stage| stage.kind == kind).map(|stage| stage.id).next();
    let cards: Outcome<Vec<NewCard>> = (0..CARDS).map(new_card).collect();
    let mut changes = vec![Change::Import(cards?)];
    if !matches!(kind, StageKind::Collect(_)) {
        changes.push(Change::Reveal { seed: 7, few: false });
    }
    changes.push(Change::MoveTo(at.ok_or("the stage is gone")?));
    for change in changes {
        workshop.apply(Author::Facilitator, change)?;
    }
    Ok(workshop)
}

/// A card of a usual length, unlike the others.
fn new_card(number: u64) -> Outcome<NewCard> {
    let mixed = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    Ok(NewCard {
        id: CardId(mixed),
        lane: if number.is_multiple_of(2) { Lane::Do } else { Lane::Stop },
        text: CardText::parse(&format!("talk about {mixed:x} before the week {number} ends"))?,
        cluster: None,
    })
}
