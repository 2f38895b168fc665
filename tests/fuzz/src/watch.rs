//! Counts what is allocated, exactly: libFuzzer's own limits look at the process now and then, and see the fuzzer too.

use std::alloc::{GlobalAlloc, Layout, System};
use std::process::abort;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// The most bytes that one input may take at once.
pub const MOST: usize = 256 * 1024 * 1024;

static HELD: AtomicUsize = AtomicUsize::new(0);
static BEFORE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

/// An input begins: what is held now is not its own.
pub fn start() {
    BEFORE.store(HELD.load(Relaxed), Relaxed);
}

/// When the fuzzer ends, a line tells the most that any input took.
pub fn tell_at_exit() {
    PEAK.store(0, Relaxed);
    // SAFETY: what is called only reads a number and prints it.
    unsafe { atexit(tell) };
}

extern "C" fn tell() {
    let peak = PEAK.load(Relaxed);
    eprintln!("most for one input: {}.{} MB", peak / 1_000_000, peak / 100_000 % 10);
}

unsafe extern "C" {
    fn atexit(call: extern "C" fn()) -> i32;
}

struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

impl Counting {
    fn took(size: usize) {
        let held = HELD.fetch_add(size, Relaxed) + size;
        let own = held.saturating_sub(BEFORE.load(Relaxed));
        if own > PEAK.load(Relaxed) {
            PEAK.store(own, Relaxed);
        }
        if own > MOST {
            // libFuzzer hears it, writes the input down and says where.
            abort();
        }
    }
}

// SAFETY: every call goes to the system's allocator as it came; only sizes are added up beside it.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        Self::took(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(at, layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // Both are there for a moment.
        Self::took(size);
        HELD.fetch_sub(layout.size(), Relaxed);
        unsafe { System.realloc(at, layout, size) }
    }
}
