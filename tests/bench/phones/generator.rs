//! Where the phones of a bench live: on one thread, which makes way for window and server, because real phones bring a
//! processor of their own.

use std::future::Future;
use std::sync::mpsc::channel;
use std::time::Duration;

use tokio::runtime::{Builder, Handle};
use tokio::task::JoinHandle;

use crate::Outcome;
use crate::facilitator::Facilitator;

/// The thread on which the phones live; dropped, it ends with them.
pub struct Generator {
    runtime: Handle,
    _lives: tokio::sync::oneshot::Sender<()>,
}

impl Generator {
    pub fn start() -> Outcome<Self> {
        let (lives, ended) = tokio::sync::oneshot::channel::<()>();
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (ready, started) = channel();
        std::thread::Builder::new().name("phones".to_owned()).spawn(move || {
            make_way();
            ready.send(()).ok(); // Who waits for it is there.
            runtime.block_on(ended).ok(); // Ends with its sender.
        })?;
        started.recv()?;
        Ok(Self {
            runtime: handle,
            _lives: lives,
        })
    }

    /// Sets something going.
    pub fn spawn<T: Send + 'static>(&self, act: impl Future<Output = T> + Send + 'static) -> JoinHandle<T> {
        self.runtime.spawn(act)
    }

    /// The facilitator's window is drawn while the phones do this; what they bring, and what each frame cost.
    pub fn while_drawing<T: Send + 'static>(
        &self,
        facilitator: &mut Facilitator,
        act: impl Future<Output = Outcome<T>> + Send + 'static,
    ) -> Outcome<(T, Vec<Duration>)> {
        let acting = self.spawn(act);
        let frames = facilitator.draws_until(|| acting.is_finished());
        Ok((self.runtime.block_on(acting)??, frames))
    }
}

#[cfg(target_os = "linux")]
fn make_way() {
    rustix::process::nice(10).ok(); // Then it does not; the figures are worse.
}

#[cfg(not(target_os = "linux"))]
fn make_way() {}
