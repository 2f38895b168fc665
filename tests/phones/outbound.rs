//! No outbound connection, ever (P16): nothing in the sources calls out, no library that could is built in, and the system
//! sees no call of a running program.

use std::path::{Path, PathBuf};
use std::process::Command;

/// What calls out, as sources spell it. The phones' server only takes in what comes.
const CALLS: [&str; 9] = [
    "TcpStream::connect",
    "connect_timeout",
    "UdpSocket",
    "UnixStream",
    "ToSocketAddrs",
    "lookup_host",
    ".connect(",
    "client::conn",
    "hyper_util::client",
];

/// Libraries that call out, name servers included: none of them is in what is shipped.
const CALLERS: [&str; 16] = [
    "attohttpc",
    "curl",
    "hickory-resolver",
    "hyper-rustls",
    "hyper-tls",
    "isahc",
    "minreq",
    "native-tls",
    "openssl",
    "reqwest",
    "rustls",
    "sentry",
    "surf",
    "tungstenite",
    "ureq",
    "webbrowser",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// P16
#[test]
fn nothing_in_the_sources_calls_out() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    assert!(files.len() > 100);
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let shipped = text.split("#[cfg(test)]").next().unwrap_or_default();
        for call in CALLS {
            assert!(!shipped.contains(call), "{} calls out: {call}", file.display());
        }
    }
}

/// P16
#[test]
fn no_library_that_calls_out_is_locked() {
    let lock = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock")).unwrap();
    let names = lock.lines().filter_map(|line| line.strip_prefix("name = "));
    let names: Vec<&str> = names.map(|name| name.trim_matches('"')).collect();
    assert!(names.contains(&"hyper"), "as it is spelt there");
    for caller in CALLERS {
        assert!(!names.contains(&caller), "{caller}");
    }
}

/// P16: what serves is built without what calls.
#[test]
fn the_servers_library_is_no_client() {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline", "--edges", "normal"])
        .args(["--prefix", "none", "--format", "{p} {f}"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let tree = String::from_utf8(tree.stdout).unwrap();
    let http = tree.lines().filter(|line| line.starts_with("hyper"));
    let http: Vec<&str> = http.collect();
    assert!(http.iter().any(|line| line.contains("server")), "{http:?}");
    assert!(!http.iter().any(|line| line.contains("client")), "{http:?}");
}

/// P16: as the system sees it, while a phone joins, writes and leaves.
#[cfg(target_os = "linux")]
mod traced {
    use std::io::{BufRead, BufReader};
    use std::process::{Child, Command, Stdio};

    use serde_json::Value;

    use crate::http::Phone;

    fn can_trace() -> bool {
        let traced = Command::new("strace").args(["-o", "/dev/null", "true"]).output();
        traced.is_ok_and(|traced| traced.status.success())
    }

    fn host(folder: &std::path::Path) -> (Child, Value) {
        let dostop = env!("CARGO_BIN_EXE_dostop");
        let file = folder.join("team.ron");
        let made = Command::new(dostop)
            .args(["new", "--template", "reset", "-o"])
            .arg(&file)
            .output();
        assert!(made.is_ok_and(|made| made.status.success()));
        let mut child = Command::new("strace")
            .args(["-f", "-qq", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-o"])
            .arg(folder.join("calls"))
            .arg(dostop)
            .arg("host")
            .arg(&file)
            .args(["--bind", "127.0.0.1", "--port", "0", "--stage", "collect"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        (child, serde_json::from_str(&line).unwrap())
    }

    #[test]
    fn the_system_sees_no_call() {
        if !can_trace() {
            return; // The sources and the libraries are looked at in any case.
        }
        let folder = tempfile::tempdir().unwrap();
        let (mut host, ready) = host(folder.path());
        let port = u16::try_from(ready["port"].as_u64().unwrap()).unwrap();
        let phone = Phone::joining(([127, 0, 0, 1], port).into(), ready["key"].as_str().unwrap());
        assert_eq!(phone.card("a", "do", "Samen eten").status, 201);
        assert_eq!(phone.get("/").status, 200);
        let pid = host.id().to_string();
        let children = format!("/proc/{pid}/task/{pid}/children");
        let traced = std::fs::read_to_string(children).unwrap();
        let ended = Command::new("kill").args(["-TERM", traced.trim()]).status();
        assert!(ended.is_ok_and(|ended| ended.success()) && host.wait().unwrap().success());
        let calls = std::fs::read_to_string(folder.path().join("calls")).unwrap();
        let abroad = calls
            .lines()
            .filter(|line| line.contains("AF_INET") || line.contains("sin_addr"));
        let abroad: Vec<&str> = abroad.collect();
        assert!(abroad.is_empty(), "{abroad:?}");
    }
}
