//! A window as a process of its own, and the moment at which it dies.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use rand_chacha::ChaCha8Rng;
use rand_core::Rng;

use crate::said::Line;
use crate::writer::{FILE, FIRST, SEED};

/// The program under which the window runs, with its arguments; `{file}` and `{folder}` stand for its session file's.
const UNDER: &str = "DOSTOP_KILLS_UNDER";
/// Longer than this no window is silent.
const SILENCE: Duration = Duration::from_secs(20);

/// When it dies, in microseconds.
#[derive(Debug, Clone, Copy)]
pub enum Moment {
    /// After it was started: mostly while it opens the file.
    Opening(u64),
    /// After it said that it is about to make the first change.
    Working(u64),
    /// After it said that it is about to replace files.
    Replacing(u64),
}

impl Moment {
    /// Any.
    pub fn any(chance: &mut ChaCha8Rng) -> Self {
        let drawn = chance.next_u64();
        match chance.next_u64() % 8 {
            0 => Self::Opening(drawn % 60_000),
            1 => Self::Working(0),
            2..=4 => Self::Replacing(drawn % 8_000),
            _ => Self::Working(drawn % 250_000),
        }
    }
}

/// A window that will be killed.
pub struct Victim<'a> {
    /// Its session file.
    pub path: &'a Path,
    /// The number of its first card.
    pub first: u64,
    /// Its chance.
    pub seed: u64,
    /// When it dies.
    pub moment: Moment,
}

/// Whether something else may end the window, or make its disk fail.
pub fn is_wrapped() -> bool {
    std::env::var_os(UNDER).is_some()
}

impl Victim<'_> {
    /// Runs it to its death; what it said.
    pub fn run(&self) -> Vec<Line> {
        let mut child = self.command().spawn().unwrap();
        let heard = listen(&mut child);
        let mut lines = Vec::new();
        self.wait(&heard, &mut lines);
        kill(&mut child, &lines);
        lines.extend(heard.iter());
        let mut errors = String::new();
        child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
        let status = child.wait().unwrap();
        let has_failed = lines.iter().any(|line| matches!(line, Line::Failed(_)));
        let told = format!("{status}: {lines:?} {errors}");
        assert!(!errors.contains("panicked"), "{told}");
        assert!(is_wrapped() || !status.success() && !has_failed, "{told}");
        lines
    }

    fn command(&self) -> Command {
        let folder = self.path.parent().unwrap().to_string_lossy();
        let file = self.path.to_string_lossy();
        let under = std::env::var(UNDER).unwrap_or_default();
        let under = under.replace("{file}", &file).replace("{folder}", &folder);
        let mut words: Vec<_> = under.split_whitespace().map(str::to_owned).collect();
        let own = std::env::current_exe().unwrap().to_string_lossy().into_owned();
        words.push(own);
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]);
        command.args(["--ignored", "--exact", "tests::writer", "--nocapture"]);
        command.env(FILE, self.path);
        command.env(FIRST, self.first.to_string());
        command.env(SEED, self.seed.to_string());
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    fn wait(&self, heard: &Receiver<Line>, lines: &mut Vec<Line>) {
        let (after, is_it): (u64, fn(&Line) -> bool) = match self.moment {
            Moment::Opening(after) if !is_wrapped() => return std::thread::sleep(Duration::from_micros(after)),
            Moment::Opening(after) | Moment::Working(after) => (after, |line| matches!(line, Line::Try(_))),
            Moment::Replacing(after) => (after, |line| matches!(line, Line::Try(deed) if deed.is_step())),
        };
        while let Ok(line) = heard.recv_timeout(SILENCE) {
            let is_now = is_it(&line);
            lines.push(line);
            if is_now {
                return std::thread::sleep(Duration::from_micros(after));
            }
        }
    }
}

fn listen(child: &mut Child) -> Receiver<Line> {
    let out = BufReader::new(child.stdout.take().unwrap());
    let (tell, heard) = mpsc::channel();
    let listener = std::thread::Builder::new().name("listener".to_owned());
    let listening = listener.spawn(move || {
        let lines = out.lines().map_while(Result::ok);
        for line in lines.filter_map(|line| Line::heard(&line)) {
            tell.send(line).ok(); // Whoever failed does not listen.
        }
    });
    listening.unwrap();
    heard
}

/// The window itself, not the program that it runs under.
fn kill(child: &mut Child, lines: &[Line]) {
    let process = lines.iter().find_map(|line| match line {
        Line::Ready(process) if is_wrapped() => Some(process.to_string()),
        Line::Ready(_) | Line::Try(_) | Line::Did(_) | Line::Failed(_) => None,
    });
    match process {
        Some(process) => {
            Command::new("kill").args(["-9", &process]).output().unwrap();
        }
        None => child.kill().unwrap(),
    }
}
