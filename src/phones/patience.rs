//! A connection that ends when nothing goes through it for a while: who reads nothing, or says nothing, is let go.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep, sleep};

/// So long nothing may come: a page asks again on the same connection, a stream of events says something every 15 s.
const QUIET: Duration = Duration::from_secs(75);
/// So long nothing may be taken of what is sent.
const STUCK: Duration = Duration::from_secs(20);

/// A connection with a limit to its patience.
pub(super) struct Patient {
    stream: TcpStream,
    ends: Pin<Box<Sleep>>,
    is_stuck: bool,
}

impl Patient {
    pub(super) fn new(stream: TcpStream) -> Self {
        Self {
            stream,
            ends: Box::pin(sleep(QUIET)),
            is_stuck: false,
        }
    }

    fn wait(&mut self, time: Duration) {
        self.ends.as_mut().reset(Instant::now() + time);
    }

    /// What came; an error if nothing comes for too long.
    fn or_end<T>(&mut self, came: Poll<io::Result<T>>, cx: &mut Context<'_>) -> Poll<io::Result<T>> {
        if came.is_pending() && self.ends.as_mut().poll(cx).is_ready() {
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        came
    }
}

impl AsyncRead for Patient {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let came = Pin::new(&mut self.stream).poll_read(cx, buffer);
        if came.is_ready() && !self.is_stuck {
            self.wait(QUIET);
        }
        self.or_end(came, cx)
    }
}

impl AsyncWrite for Patient {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let came = Pin::new(&mut self.stream).poll_write(cx, bytes);
        let was_stuck = std::mem::replace(&mut self.is_stuck, came.is_pending());
        if came.is_ready() {
            self.wait(QUIET);
        } else if !was_stuck {
            self.wait(STUCK);
        }
        self.or_end(came, cx)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
