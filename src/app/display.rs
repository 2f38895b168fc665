//! Whether a window can open here; if not, which library and which Debian package is missing.

use eframe::EventLoopBuilderHook;

use crate::say;
use crate::words::Words;

/// Why no window opened.
#[derive(Debug, thiserror::Error)]
pub enum WindowError {
    /// The session has no screen.
    #[error("no display")]
    NoDisplay,
    /// The system lacks libraries that every window needs.
    #[error("missing libraries: {0:?}")]
    MissingLibraries(Vec<Library>),
    /// The system refused.
    #[error(transparent)]
    System(#[from] eframe::Error),
}

impl WindowError {
    /// What is the matter, what to install, and what works without a window.
    pub fn explain(&self, words: &Words) -> String {
        let matter = match self {
            Self::NoDisplay => say!(words, "window-no-display"),
            Self::MissingLibraries(missing) => explain_missing(words, missing),
            // Its own text names places in winit's source.
            Self::System(eframe::Error::WinitEventLoop(_)) => say!(words, "window-no-answer"),
            Self::System(error) => say!(words, "window-system", reason = error.to_string()),
        };
        format!("{matter}\n{}", say!(words, "window-command-line"))
    }
}

fn explain_missing(words: &Words, missing: &[Library]) -> String {
    let files: Vec<&str> = missing.iter().map(|library| library.file).collect();
    let packages: Vec<&str> = missing.iter().map(|library| library.package).collect();
    say!(
        words,
        "window-missing",
        count = files.len(),
        libraries = files.join(", "),
        packages = packages.join(" ")
    )
}

/// A shared library that the window loads when it opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Library {
    /// Its file name.
    pub file: &'static str,
    /// The Debian package that brings it.
    pub package: &'static str,
}

/// Which kind of screen server the window will use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Server {
    /// What the system offers.
    Usual,
    /// X11, although there is Wayland: only X11's libraries are all here.
    X11,
}

/// Looks before opening, because winit panics where a library is missing.
#[cfg(any(windows, target_os = "macos"))]
pub(super) fn probe() -> Result<Server, WindowError> {
    Ok(Server::Usual) // Windows and macOS bring their libraries and always have a screen.
}

/// Tells winit which server to use.
#[cfg(any(windows, target_os = "macos"))]
pub(super) fn event_loop_builder(_server: Server) -> Option<EventLoopBuilderHook> {
    None
}

#[cfg(not(any(windows, target_os = "macos")))]
pub(super) use free_desktop::{event_loop_builder, probe};

#[cfg(not(any(windows, target_os = "macos")))]
mod free_desktop {
    use std::path::PathBuf;

    use winit::platform::x11::EventLoopBuilderExtX11;

    use crate::clock;

    use super::{EventLoopBuilderHook, Library, Server, WindowError};

    /// Which servers this session names.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    enum Session {
        Nothing,
        OnlyX11,
        OnlyWayland,
        Both,
    }

    const X11: [Library; 6] = [
        library("libX11.so.6", "libx11-6"),
        library("libX11-xcb.so.1", "libx11-xcb1"),
        library("libXcursor.so.1", "libxcursor1"),
        library("libXi.so.6", "libxi6"),
        library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        library("libGL.so.1", "libgl1"),
    ];

    const WAYLAND: [Library; 4] = [
        library("libEGL.so.1", "libegl1"),
        library("libwayland-client.so.0", "libwayland-client0"),
        library("libwayland-egl.so.1", "libwayland-egl1"),
        library("libxkbcommon.so.0", "libxkbcommon0"),
    ];

    const fn library(file: &'static str, package: &'static str) -> Library {
        Library { file, package }
    }

    /// Looks before opening, because winit panics where a library is missing.
    pub fn probe() -> Result<Server, WindowError> {
        let named = |name| clock::environment(name).is_some();
        let wayland = named("WAYLAND_DISPLAY") || named("WAYLAND_SOCKET");
        let session = match (wayland, named("DISPLAY")) {
            (false, false) => Session::Nothing,
            (false, true) => Session::OnlyX11,
            (true, false) => Session::OnlyWayland,
            (true, true) => Session::Both,
        };
        let installed = Installed::look();
        choose(session, |file| installed.has(file))
    }

    /// Tells winit which server to use.
    pub fn event_loop_builder(server: Server) -> Option<EventLoopBuilderHook> {
        match server {
            Server::Usual => None,
            Server::X11 => Some(Box::new(|builder| {
                builder.with_x11();
            })),
        }
    }

    fn choose(session: Session, has: impl Fn(&str) -> bool) -> Result<Server, WindowError> {
        let missing = |libraries: &[Library]| -> Vec<Library> {
            let absent = libraries.iter().filter(|library| !has(library.file));
            absent.copied().collect()
        };
        let (server, missing) = match session {
            Session::Nothing => return Err(WindowError::NoDisplay),
            Session::OnlyX11 => (Server::Usual, missing(&X11)),
            Session::OnlyWayland => (Server::Usual, missing(&WAYLAND)),
            Session::Both => match missing(&WAYLAND) {
                absent if absent.is_empty() => (Server::Usual, absent),
                _ if missing(&X11).is_empty() => (Server::X11, Vec::new()),
                absent => (Server::Usual, absent),
            },
        };
        if missing.is_empty() {
            Ok(server)
        } else {
            Err(WindowError::MissingLibraries(missing))
        }
    }

    /// Where libraries can be: the loader's own list, and the folders it always looks in.
    struct Installed {
        cache: Option<Vec<u8>>,
        folders: Vec<PathBuf>,
    }

    impl Installed {
        fn look() -> Self {
            let multiarch = format!("/usr/lib/{}-linux-gnu", clock::architecture());
            let usual = ["/usr/lib", "/usr/lib64", "/usr/local/lib", &multiarch];
            let mut folders = clock::environment_folders("LD_LIBRARY_PATH");
            folders.extend(usual.map(PathBuf::from));
            Self {
                cache: std::fs::read("/etc/ld.so.cache").ok(),
                folders,
            }
        }

        /// A system without the loader's list (NixOS, musl) keeps libraries elsewhere: there we trust.
        fn has(&self, file: &str) -> bool {
            let Some(cache) = &self.cache else {
                return true;
            };
            let name = [file.as_bytes(), b"\0"].concat();
            self.folders.iter().any(|folder| folder.join(file).exists())
                || cache.windows(name.len()).any(|bytes| bytes == name)
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;
        use crate::words::Words;
        use crate::workshop::language::Language;

        fn refusal(session: Session, has: impl Fn(&str) -> bool) -> String {
            choose(session, has).unwrap_err().explain(&Words::new(Language::EN))
        }

        #[test]
        fn without_a_screen_the_command_line_is_named() {
            let told = refusal(Session::Nothing, |_| true);
            assert!(told.contains("no screen") && told.contains("dostop --help"));
        }

        #[test]
        fn a_missing_library_is_named_with_its_package() {
            let told = refusal(Session::OnlyX11, |file| file != "libXcursor.so.1");
            assert!(told.contains("a system library is missing: libXcursor.so.1"));
            assert!(told.contains("sudo apt install libxcursor1\n"), "{told}");
        }

        #[test]
        fn a_library_nobody_has_is_missing_where_the_loader_keeps_a_list() {
            let installed = Installed::look();
            assert_eq!(installed.has("libdostop-none.so.9"), installed.cache.is_none());
        }

        #[test]
        fn wayland_without_its_libraries_falls_back_on_x11() {
            let server = choose(Session::Both, |file| !file.contains("wayland"));
            assert_eq!(server.unwrap(), Server::X11);
            let told = refusal(Session::OnlyWayland, |file| !file.contains("wayland"));
            assert!(told.contains("libwayland-client0 libwayland-egl1"));
        }

        #[test]
        fn every_language_explains_what_is_missing() {
            for language in Words::languages() {
                let error = choose(Session::OnlyX11, |_| false).unwrap_err();
                let told = error.explain(&Words::new(language));
                assert!(told.contains("libgl1") && told.contains("dostop --help"));
            }
        }
    }
}
