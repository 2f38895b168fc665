//! A seat at the window: a workshop on a disk of its own, opened as a facilitator opens it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use dostop::app::{Addresses, Folders, Opening, Window, template_cards};
use dostop::live::LiveWorkshop;
use dostop::phones::address::{Address, Kind};
use dostop::store::disk::RealDisk;
use dostop::store::places::Mounts;
use dostop::store::session_file::{self, Overwrite};
use dostop::templates::{Form, Occasion, Template};
use dostop::workshop::Workshop;
use dostop::workshop::card::{ByLane, Lane, NewCard};
use dostop::workshop::change::{Author, Change, Vote};
use dostop::workshop::ids::{CardId, StageId};
use dostop::workshop::language::Language;
use dostop::workshop::stage::StageKind;
use dostop::workshop::text::{CardText, Line};
use egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use tempfile::TempDir;

/// Frames until a window rests; what another thread brings back meanwhile asks for some more.
const MOST_STEPS: u64 = 16;

/// A facilitator in front of the window.
pub struct Seat {
    /// What is on the screen.
    pub harness: Harness<'static, Window>,
    /// Where the session file lies.
    pub path: PathBuf,
    /// The addresses of the machine; while a test holds it, whoever looks for them waits.
    pub network: Arc<Mutex<Vec<Address>>>,
    _folder: TempDir,
}

/// A new workshop of the built-in template, for 15 people.
pub fn new_workshop(language: Language) -> Workshop {
    let template = Template::find("reset").unwrap();
    let occasion = Occasion {
        title: Some(Line::parse("Team Noord").unwrap()),
        language,
        people: 15,
        held_on: "2026-11-22".parse().unwrap(),
    };
    Workshop::new(template.blueprint(Form::Full, occasion))
}

/// The same with these changes made.
pub fn after(mut workshop: Workshop, changes: impl IntoIterator<Item = Change>) -> Workshop {
    for change in changes {
        workshop.apply(Author::Facilitator, change).unwrap();
    }
    workshop
}

/// A card on its way in; its id is made from its text.
pub fn card(lane: Lane, text: &str) -> Change {
    let id = text
        .bytes()
        .fold(7_u64, |id, byte| id.wrapping_mul(31).wrapping_add(u64::from(byte)));
    Change::PlaceCard(NewCard {
        id: CardId(id),
        lane,
        text: CardText::parse(text).unwrap(),
        cluster: None,
    })
}

/// The first stage of a kind.
pub fn stage(workshop: &Workshop, kind: StageKind) -> StageId {
    workshop.agenda().iter().find(|stage| stage.kind == kind).unwrap().id
}

/// A revealed workshop at the stage of `kind`: 12 do! and 8 stop! ideas, none alike.
pub fn revealed(language: Language, kind: StageKind) -> Workshop {
    let doing = "apple bread cider dates eggplant fennel ginger honey icecream juniper kiwi lemon";
    let stop = "rain snow thunder wind frost hail storm drizzle";
    let cards = doing.split(' ').map(|text| card(Lane::Do, text));
    let cards = cards.chain(stop.split(' ').map(|text| card(Lane::Stop, text)));
    let workshop = after(new_workshop(language), cards);
    let at = stage(&workshop, kind);
    after(workshop, [Change::Reveal { seed: 5, few: false }, Change::MoveTo(at)])
}

/// The change that opens a vote with the budgets that the rules suggest.
pub fn open_vote(workshop: &Workshop, people: u32) -> Change {
    let lanes: ByLane<_> = workshop.suggested_choices();
    Change::Vote(Vote::Open {
        round: workshop.next_round(),
        people,
        lanes,
    })
}

/// A session file that was closed as it should be.
pub fn write(path: &Path, workshop: Workshop) {
    let live = LiveWorkshop::create(Arc::new(RealDisk), path, workshop, Overwrite::Refuse).unwrap();
    live.close().unwrap();
}

/// What a laptop may have: a room's network that nobody but this machine reaches, a VPN, containers.
pub fn network() -> Vec<Address> {
    let address = |name: &str, digits: [u8; 4], kind| Address {
        ip: digits.into(),
        name: name.to_owned(),
        kind,
    };
    vec![
        address("wlan0", [127, 0, 0, 1], Kind::Room),
        address("tun0", [10, 8, 0, 2], Kind::Vpn),
        address("docker0", [172, 17, 0, 1], Kind::Programs),
    ]
}

/// What the window finds when it looks for them.
fn found_in(network: &Arc<Mutex<Vec<Address>>>) -> Addresses {
    let network = Arc::clone(network);
    Arc::new(move || network.lock().unwrap().clone())
}

/// Gives a file these bytes.
pub fn put(path: &Path, bytes: &[u8]) {
    use std::io::Write;
    let mut file = std::fs::File::create(path).unwrap();
    file.write_all(bytes).unwrap();
}

impl Seat {
    /// Opens the window on this workshop, 1280x800.
    pub fn open(workshop: Workshop, language: Language) -> Self {
        Self::open_in(workshop, language, [1280.0, 800.0])
    }

    /// Opens a window of this size on this workshop.
    pub fn open_in(workshop: Workshop, language: Language, size: [f32; 2]) -> Self {
        Self::open_among(workshop, (language, size), Arc::new(Vec::new))
    }

    /// Opens a window of this language and size on a machine with these disks.
    pub fn open_among(workshop: Workshop, look: (Language, [f32; 2]), mounts: Mounts) -> Self {
        Self::open_with(workshop, look, mounts, |_| Folders::default())
    }

    /// The same at home: what the window remembers lies in `kept` beside the session file.
    pub fn at_home(workshop: Workshop, language: Language, size: [f32; 2]) -> Self {
        Self::open_with(workshop, (language, size), Arc::new(Vec::new), |folder| Folders {
            kept: Some(folder.join("kept")),
            documents: folder.to_owned(),
        })
    }

    /// The same as [`Seat::open`], before what was left undone is answered.
    pub fn open_as_left(workshop: Workshop, language: Language) -> Self {
        let look = (language, [1280.0, 800.0]);
        let mut seat = Self::sit_down(
            look,
            Arc::new(Vec::new),
            |_| Folders::default(),
            |path| write(path, workshop),
        );
        seat.wait_for_the_workshop();
        seat
    }

    /// The window on a session file as `prepare` leaves it, whether it opens or not.
    pub fn open_file(language: Language, prepare: impl FnOnce(&Path)) -> Self {
        let look = (language, [1280.0, 800.0]);
        Self::sit_down(look, Arc::new(Vec::new), |_| Folders::default(), prepare)
    }

    fn open_with(
        workshop: Workshop,
        look: (Language, [f32; 2]),
        mounts: Mounts,
        folders: impl FnOnce(&Path) -> Folders,
    ) -> Self {
        let is_asked = workshop.main_round().is_some() && !workshop.is_decided() || workshop.open_round().is_some();
        let mut seat = Self::sit_down(look, mounts, folders, |path| write(path, workshop));
        seat.wait_for_the_workshop();
        if is_asked {
            seat.press(Key::Escape); // What was left undone stays as it is.
        }
        seat
    }

    fn sit_down(
        (language, size): (Language, [f32; 2]),
        mounts: Mounts,
        folders: impl FnOnce(&Path) -> Folders,
        prepare: impl FnOnce(&Path),
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("team.ron");
        prepare(&path);
        let folders = folders(folder.path());
        let network = Arc::new(Mutex::new(network()));
        let opening = Opening {
            language: Some(language),
            file: Some(path.clone()),
            templates: template_cards,
            folders,
            mounts,
            addresses: found_in(&network),
        };
        let harness = Harness::builder()
            .with_size(vec2(size[0], size[1]))
            .with_theme(egui::Theme::Light)
            .with_max_steps(MOST_STEPS)
            .build_eframe(|created| Window::new(&created.egui_ctx, opening));
        Self {
            harness,
            path,
            network,
            _folder: folder,
        }
    }

    /// Draws until the workshop is open.
    #[track_caller]
    pub fn wait_for_the_workshop(&mut self) {
        self.wait_until(|seat| seat.harness.state().workshop().is_some());
        self.settle();
    }

    /// The workshop as it is now.
    pub fn workshop(&self) -> Arc<Workshop> {
        self.harness.state().workshop().unwrap()
    }

    /// The workshop as it is on the disk.
    pub fn on_disk(&self) -> Workshop {
        for _ in 0..4000 {
            if self.harness.state().is_saved() {
                break;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        session_file::read(&RealDisk, &self.path).unwrap().workshop
    }

    /// Draws until what was done is shown.
    pub fn settle(&mut self) {
        for _ in 0..4 {
            self.harness.step();
        }
    }

    /// Clicks what has this label.
    #[track_caller]
    pub fn click(&mut self, label: &str) {
        self.harness.get_by_label(label).click();
        self.settle();
    }

    /// Clicks the first thing whose label contains this.
    #[track_caller]
    pub fn click_with(&mut self, part: &str) {
        let all: Vec<_> = self.harness.query_all_by_label_contains(part).collect();
        all.first()
            .unwrap_or_else(|| panic!("nothing is called {part:?}"))
            .click();
        self.settle();
    }

    /// Types into what has the focus.
    pub fn type_text(&mut self, text: &str) {
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.settle();
    }

    /// Clicks a field and types into it.
    #[track_caller]
    pub fn fill(&mut self, label: &str, text: &str) {
        self.harness.get_by_label(label).focus();
        self.settle();
        self.type_text(text);
    }

    /// Presses a key.
    pub fn press(&mut self, key: Key) {
        self.harness.key_press(key);
        self.settle();
    }

    /// Presses a key with others held down.
    pub fn press_with(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    /// Whether something says this.
    pub fn sees(&self, part: &str) -> bool {
        let said = |text: Option<String>| text.is_some_and(|text| text.contains(part));
        let nodes = self
            .harness
            .query_all_by(|node| said(node.label()) || said(node.value()));
        nodes.count() > 0
    }

    /// Everything that is said on the screen, a line each, for tests about what must not be there.
    pub fn all_words(&self) -> String {
        let nodes = self.harness.query_all_by(|_| true);
        let words = nodes.flat_map(|node| {
            let node = node.accesskit_node();
            [node.label(), node.value(), node.description()]
        });
        words.flatten().collect::<Vec<_>>().join("\n")
    }
}

impl Seat {
    /// Pastes into what has the focus.
    pub fn paste(&mut self, text: &str) {
        self.harness.event(egui::Event::Paste(text.to_owned()));
        self.settle();
    }

    /// Every byte beside the session file, its journal and generations included, for tests about what must not be there.
    pub fn bytes_on_disk(&self) -> String {
        let folder = self.path.parent().unwrap();
        let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
        let bytes = files
            .filter(|path| path.is_file())
            .flat_map(|path| std::fs::read(path).unwrap_or_default());
        String::from_utf8_lossy(&bytes.collect::<Vec<u8>>()).into_owned()
    }
}

impl Seat {
    /// Every way out of a workshop, for what must not be lost on any.
    pub const WAYS_OUT: [fn(&mut Self); 2] = [|seat| seat.press_with(Modifiers::COMMAND, Key::W), Self::ask_to_close];

    /// The system's close button.
    pub fn ask_to_close(&mut self) {
        let viewport = self
            .harness
            .input_mut()
            .viewports
            .entry(egui::ViewportId::ROOT)
            .or_default();
        viewport.events.push(egui::ViewportEvent::Close);
        self.harness.step();
        let viewport = self
            .harness
            .input_mut()
            .viewports
            .entry(egui::ViewportId::ROOT)
            .or_default();
        viewport.events.clear();
        self.settle();
    }

    /// The start screen, with every folder of its own; the documents lie in the folder of `path`.
    pub fn at_the_start(language: Language) -> Self {
        Self::at_the_start_among(language, Arc::new(Vec::new))
    }

    /// The same on a machine with these disks.
    pub fn at_the_start_among(language: Language, mounts: Mounts) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let documents = folder.path().join("documents");
        std::fs::create_dir(&documents).unwrap();
        let network = Arc::new(Mutex::new(network()));
        let opening = Opening {
            language: Some(language),
            file: None,
            templates: template_cards,
            folders: Folders {
                kept: Some(folder.path().join("kept")),
                documents: documents.clone(),
            },
            mounts,
            addresses: found_in(&network),
        };
        let harness = Harness::builder()
            .with_size(vec2(1280.0, 800.0))
            .with_theme(egui::Theme::Light)
            .with_max_steps(MOST_STEPS)
            .build_eframe(|created| Window::new(&created.egui_ctx, opening));
        let mut seat = Self {
            harness,
            path: documents.join("not begun.ron"),
            network,
            _folder: folder,
        };
        seat.settle();
        seat
    }

    /// Draws until something says this.
    #[track_caller]
    pub fn wait_for(&mut self, said: &str) {
        self.wait_until(|seat| seat.sees(said));
    }

    /// Draws until something is so: what another thread does takes its time.
    #[track_caller]
    pub fn wait_until(&mut self, is_so: impl Fn(&Self) -> bool) {
        for _ in 0..4000 {
            if is_so(self) {
                return;
            }
            std::thread::sleep(Duration::from_millis(5));
            self.harness.step();
        }
        panic!("it never came:\n{}", self.all_words());
    }

    /// What has the keyboard, by its label, and where it is.
    pub fn focused(&self) -> Option<(String, egui::Rect)> {
        let focused = self.harness.query_all_by(|node| node.is_focused() && !node.is_hidden());
        let node = focused.last()?;
        Some((node.accesskit_node().label()?, node.rect()))
    }
}

impl Seat {
    /// The program is gone without a word; what it left on the disk stays for who looks.
    pub fn crash(self) -> TempDir {
        let Self {
            harness,
            path: _,
            network: _,
            _folder: folder,
        } = self;
        drop(harness);
        folder
    }
}

/// Every file under a folder, by its path there.
pub fn files_under(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_owned();
                files.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    files
}
