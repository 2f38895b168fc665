//! A state on its way to a phone. What all phones see alike is the same bytes for all: a long list of ideas is not copied
//! for each of thousands of phones, and goes out to each as it takes it.

use std::collections::VecDeque;
use std::io;

use axum::body::Bytes;
use serde::Serialize;

use super::wire::Written;

/// What is not longer goes out as one piece; what is longer in pieces of at most this many bytes.
const PIECE: usize = 16 * 1024;

/// JSON in pieces.
#[derive(Default)]
pub(super) struct Told {
    pieces: VecDeque<Bytes>,
}

impl Told {
    /// Writes this; of what is shared nothing is copied.
    pub(super) fn of(value: &impl Serialize, shared: &[&Written]) -> Self {
        let mut writing = Writing {
            shared: shared.iter().map(|written| written.bytes()).collect(),
            own: Vec::new(),
            told: Self::default(),
        };
        serde_json::to_writer(&mut writing, value).ok(); // Text, numbers and lists: JSON holds them.
        writing.end()
    }

    /// The same between these two.
    pub(super) fn between(mut self, before: &'static [u8], after: &'static [u8]) -> Self {
        self.pieces.push_front(Bytes::from_static(before));
        self.pieces.push_back(Bytes::from_static(after));
        if self.len() > PIECE {
            return self;
        }
        Self {
            pieces: VecDeque::from([self.whole().into()]),
        }
    }

    /// All of it.
    pub(super) fn whole(&self) -> Vec<u8> {
        let mut whole = Vec::with_capacity(self.len());
        self.pieces.iter().for_each(|piece| whole.extend_from_slice(piece));
        whole
    }

    /// Takes the next piece.
    pub(super) fn next(&mut self) -> Option<Bytes> {
        let mut piece = self.pieces.pop_front()?;
        if piece.len() > PIECE {
            self.pieces.push_front(piece.split_off(PIECE));
        }
        Some(piece)
    }

    fn len(&self) -> usize {
        self.pieces.iter().map(Bytes::len).sum()
    }
}

/// JSON that is being written.
struct Writing {
    shared: Vec<Bytes>,
    own: Vec<u8>,
    told: Told,
}

impl Writing {
    fn end(mut self) -> Told {
        self.cut();
        self.told
    }

    fn cut(&mut self) {
        let own = std::mem::take(&mut self.own);
        self.told.pieces.push_back(own.into());
    }
}

impl io::Write for Writing {
    /// What was written before is handed over whole, and known by where it lies.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let is_same = |shared: &&Bytes| std::ptr::eq(shared.as_ref(), bytes);
        if let Some(shared) = self.shared.iter().find(is_same).cloned() {
            self.cut();
            self.told.pieces.push_back(shared);
        } else {
            self.own.extend_from_slice(bytes);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Architecture: one copy of a long list, however many phones are told; every byte of it in its place.
    #[test]
    fn a_long_list_is_shared_and_comes_in_pieces() {
        let ideas: Vec<String> = (0..10_000).map(|number| format!("idea {number}")).collect();
        let list = Written::of(&ideas);
        let value = std::collections::BTreeMap::from([("before", &list), ("round", &list)]);
        let told = Told::of(&value, &[&list]);
        assert!(
            told.pieces
                .iter()
                .any(|piece| std::ptr::eq(piece.as_ref(), list.bytes().as_ref()))
        );
        let mut told = told.between(b"data: ", b"\n\n");
        let (whole, mut heard) = (told.whole(), Vec::new());
        while let Some(piece) = told.next() {
            assert!(piece.len() <= PIECE);
            heard.extend_from_slice(&piece);
        }
        let expected = format!("data: {}\n\n", serde_json::to_string(&value).unwrap());
        assert!(heard == expected.as_bytes() && whole == heard);
    }

    #[test]
    fn a_short_state_is_one_piece() {
        let list = Written::of(&["one"]);
        let mut told = Told::of(&[&list, &list], &[&list]).between(b"data: ", b"\n\n");
        assert_eq!(told.next().unwrap(), "data: [[\"one\"],[\"one\"]]\n\n");
        assert!(told.next().is_none());
    }
}
