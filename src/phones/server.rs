//! The server's own thread: it takes connections in, one after the other, and lets each of them go its own way.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::time::{sleep, timeout};

use super::address::is_of_many;
use super::bare::Clothed;
use super::connections::{Connections, Visit};
use super::hall::Hall;
use super::patience::Patient;

/// Connections that wait to be taken in.
const WAITING: u32 = 4_096;
/// Bytes on their way to a reader that the system keeps; a slow one costs no more.
const ON_THE_WAY: u32 = 128 * 1024;
/// Who asks nothing by then will not ask; who asked may ask again so much later.
const FIRST_HEAD: Duration = Duration::from_secs(10);
const NEXT_HEAD: Duration = Duration::from_secs(75);
/// Bytes of a head that are read before it is refused.
const LARGEST_HEAD: usize = 32 * 1024;
/// How long what was sent may take to arrive when a connection ends, and what is thrown away meanwhile.
const LINGER: Duration = Duration::from_secs(1);
const THROWN_AWAY: usize = 256 * 1024;
/// Ports that are tried one after the other.
const PORTS: u16 = 100;

/// Listens at the wanted port; if it is taken, at the next free one. 0 is any.
pub(super) fn listen(address: IpAddr, wanted: u16) -> io::Result<TcpListener> {
    if is_of_many(address) {
        return Err(io::ErrorKind::AddrNotAvailable.into()); // The system would listen, and nobody could come.
    }
    let last = if wanted == 0 { 0 } else { wanted.saturating_add(PORTS) };
    let mut refused = io::ErrorKind::AddrInUse.into();
    for port in wanted..=last {
        match listen_at(SocketAddr::new(address, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => refused = error,
            Err(error) => return Err(error),
        }
    }
    Err(refused)
}

fn listen_at(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = match address {
        SocketAddr::V4(_) => TcpSocket::new_v4()?,
        SocketAddr::V6(_) => TcpSocket::new_v6()?,
    };
    // After a crash the same port, though old connections still fade; on Windows this would share it with others.
    socket.set_reuseaddr(cfg!(unix))?;
    socket.set_send_buffer_size(ON_THE_WAY)?;
    socket.bind(address)?;
    socket.listen(WAITING)
}

/// Takes connections in until it is told to stop.
pub(super) async fn serve(listener: TcpListener, router: Router, hall: Arc<Hall>) {
    let mut stops = hall.stops.subscribe();
    let connections = Connections::new(open_files());
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stops.wait_for(|stops| *stops) => return,
        };
        match accepted {
            Ok((stream, from)) => {
                let visit = connections.admit(from.ip());
                tokio::spawn(receive(stream, visit, router.clone(), Arc::clone(&hall)));
            }
            // No file is free, or the other side is gone already: others still come.
            Err(_) => sleep(Duration::from_millis(20)).await,
        }
    }
}

/// One connection, from its first request to its end.
async fn receive(stream: TcpStream, visit: Visit, router: Router, hall: Arc<Hall>) {
    prepare(&stream);
    let mut stops = hall.stops.subscribe();
    let stream = Clothed::new(Patient::new(stream), hall);
    let guide = TowerToHyperService::new(router);
    let known_by = visit.clone();
    let service = service_fn(move |mut request: hyper::Request<hyper::body::Incoming>| {
        known_by.asks();
        request.extensions_mut().insert(known_by.clone());
        guide.call(Request::map(request, Body::new))
    });
    let mut connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(NEXT_HEAD)
        .max_buf_size(LARGEST_HEAD)
        .serve_connection(TokioIo::new(stream), service);
    let mut tarries = std::pin::pin!(visit.tarries(FIRST_HEAD));
    let mut is_stopping = false;
    loop {
        tokio::select! {
            _ = std::future::poll_fn(|cx| connection.poll_without_shutdown(cx)) => break,
            () = visit.sent_away() => break,
            () = &mut tarries => break,
            _ = stops.wait_for(|stops| *stops), if !is_stopping => {
                is_stopping = true;
                std::pin::Pin::new(&mut connection).graceful_shutdown();
            }
        }
    }
    linger(connection.into_parts().io.into_inner()).await;
}

/// Closing on unread bytes would take the last answer back from the other side.
async fn linger(mut stream: Clothed) {
    if stream.shutdown().await.is_err() {
        return;
    }
    let mut bytes = [0; 4_096];
    let throw_away = async {
        let mut thrown = 0;
        while let Ok(read @ 1..) = stream.read(&mut bytes).await {
            thrown += read;
            if thrown > THROWN_AWAY {
                return;
            }
        }
    };
    timeout(LINGER, throw_away).await.ok(); // Longer it is not waited for.
}

/// Answers leave at once; a phone that vanished is noticed within a minute, where the system can.
fn prepare(stream: &TcpStream) {
    stream.set_nodelay(true).ok(); // Slower, and still right.
    #[cfg(target_os = "linux")]
    rustix::net::sockopt::set_tcp_user_timeout(stream, 60_000).ok(); // The same.
}

/// As many files as the system lets this process open.
#[cfg(unix)]
fn open_files() -> usize {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    const WANTED: u64 = 16_384;
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    let wanted = maximum.map_or(WANTED, |most| most.min(WANTED));
    if current.is_some_and(|current| current < wanted) {
        let raised = Rlimit {
            current: Some(wanted),
            maximum,
        };
        setrlimit(Resource::Nofile, raised).ok(); // Then fewer phones come in.
    }
    let now = getrlimit(Resource::Nofile).current.unwrap_or(WANTED);
    usize::try_from(now).unwrap_or(usize::MAX)
}

/// There is no such limit.
#[cfg(not(unix))]
fn open_files() -> usize {
    usize::MAX
}
