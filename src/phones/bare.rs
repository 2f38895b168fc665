//! What the HTTP library refuses by itself, a head that is too long or no request at all, it answers without a body. Here
//! that answer gets the one that every refusal has (contract).

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use axum::http::header;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::door::ALWAYS;
use super::hall::Hall;
use super::patience::Patient;
use super::problem::Problem;

/// A connection on which no refusal is bare.
pub(super) struct Clothed {
    stream: Patient,
    hall: Arc<Hall>,
    /// What was put in place of a bare refusal, as far as it is not sent yet.
    rest: Vec<u8>,
}

impl Clothed {
    pub(super) fn new(stream: Patient, hall: Arc<Hall>) -> Self {
        Self {
            stream,
            hall,
            rest: Vec::new(),
        }
    }

    fn send_rest(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while !self.rest.is_empty() {
            let sent = ready!(Pin::new(&mut self.stream).poll_write(cx, &self.rest))?;
            if sent == 0 {
                return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
            }
            self.rest.drain(..sent);
        }
        Poll::Ready(Ok(()))
    }

    /// These bytes with a whole answer at their end; none if no bare refusal stands there.
    fn clothed(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        let (before, problem) = refusal(bytes)?;
        let words = self.hall.words(self.hall.live.latest().language());
        let mut answer = before.to_vec();
        answer.extend_from_slice(whole(&problem, &problem.body(&words)).as_bytes());
        Some(answer)
    }
}

/// A refusal that is not ours at the end of what is sent, and what stands before it. Only a head has a line's end of two
/// signs before an empty line, and ours say that nothing is to be kept.
fn refusal(bytes: &[u8]) -> Option<(&[u8], Problem)> {
    const VERSION: &[u8] = b"HTTP/1.1 ";
    if !bytes.ends_with(b"\r\n\r\n") {
        return None;
    }
    let start = bytes.windows(VERSION.len()).rposition(|at| at == VERSION)?;
    let (before, head) = bytes.split_at_checked(start)?;
    let head = str::from_utf8(head).ok()?;
    let problem = match head.get(VERSION.len()..)?.split(' ').next()? {
        "400" => Problem::BadRequest,
        "414" | "431" => Problem::HeadTooLarge,
        _other => return None,
    };
    (!head.contains(header::CACHE_CONTROL.as_str())).then_some((before, problem))
}

fn whole(problem: &Problem, body: &str) -> String {
    let of_this_one = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CONNECTION, "close"),
    ];
    let headers = ALWAYS.into_iter().chain(of_this_one);
    let headers: Vec<String> = headers.map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let (status, headers, length) = (problem.status(), headers.concat(), body.len());
    format!("HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\n\r\n{body}")
}

impl AsyncRead for Clothed {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Clothed {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        ready!(self.send_rest(cx))?;
        let Some(clothed) = self.clothed(bytes) else {
            return Pin::new(&mut self.stream).poll_write(cx, bytes);
        };
        self.rest = clothed;
        Poll::Ready(Ok(bytes.len())) // It is sent when it is flushed.
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.send_rest(cx))?;
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.send_rest(cx))?;
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Contract: only what is not ours, at the end, is given another body.
    #[test]
    fn a_bare_refusal_is_told_from_an_answer_of_ours() {
        let bare = "HTTP/1.1 431 Request Header Fields Too Large\r\ncontent-length: 0\r\n\r\n";
        let ours = "HTTP/1.1 400 Bad Request\r\ncache-control: no-store\r\ncontent-length: 0\r\n\r\n";
        let found = |text: &str| refusal(text.as_bytes()).map(|(before, problem)| (before.len(), problem));
        assert_eq!(found(bare), Some((0, Problem::HeadTooLarge)));
        assert_eq!(
            found(&format!("{ours}{bare}")),
            Some((ours.len(), Problem::HeadTooLarge))
        );
        assert_eq!(found(ours), None);
        assert_eq!(found(&format!("{bare}{ours}")), None);
        assert_eq!(found("HTTP/1.1 200 OK\r\n\r\n"), None);
        assert_eq!(found(&bare.replace("\r\n\r\n", "\r\n\r\n{}")), None);
        for short in ["", "\r\n\r\n", "HTTP/1.1 \r\n\r\n", "HTTP/1.1 4\r\n\r\n"] {
            assert_eq!(found(short), None, "{short:?}");
        }
    }
}
