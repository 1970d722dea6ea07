//! Where random bytes come from: the operating system, or for a fixture a
//! keyed stream that gives the same bytes every time.

use sha2::{Digest, Sha256};

/// A source of random bytes.
pub trait Entropy {
    /// Fills `bytes`; an error when the operating system has none to give.
    fn fill(&mut self, bytes: &mut [u8]) -> std::io::Result<()>;
}

/// The keyed stream of a fixture: block n is SHA-256(tag ‖ seed ‖ n).
///
/// The caller keeps `position`, so that the stream goes on where it stood.
#[derive(Clone, Debug)]
pub struct SeededStream {
    seed: String,
    position: u64,
}

impl SeededStream {
    /// The stream of `seed` from its block number `position` on.
    pub fn new(seed: &str, position: u64) -> Self {
        Self { seed: seed.to_owned(), position }
    }

    /// The number of the next block.
    pub const fn position(&self) -> u64 {
        self.position
    }

    fn next_block(&mut self) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(b"practicectl/fixture/v1\0");
        hash.update(self.seed.as_bytes());
        hash.update(self.position.to_be_bytes());
        self.position += 1;
        hash.finalize().into()
    }
}

impl Entropy for SeededStream {
    fn fill(&mut self, bytes: &mut [u8]) -> std::io::Result<()> {
        for chunk in bytes.chunks_mut(32) {
            let block = self.next_block();
            chunk.copy_from_slice(&block[..chunk.len()]);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draw(stream: &mut SeededStream, length: usize) -> Vec<u8> {
        let mut bytes = vec![0; length];
        stream.fill(&mut bytes).expect("a stream never runs dry");
        bytes
    }

    #[test]
    fn the_same_seed_gives_the_same_bytes_and_goes_on_where_it_stood() {
        let mut whole = SeededStream::new("7", 0);
        let first = draw(&mut whole, 32);
        let second = draw(&mut whole, 40);
        let mut resumed = SeededStream::new("7", 1);
        assert_eq!(draw(&mut resumed, 40), second);
        assert_ne!(first, second[..32]);
        assert_eq!(resumed.position(), 3);
    }

    #[test]
    fn another_seed_gives_other_bytes() {
        let one = draw(&mut SeededStream::new("1", 0), 16);
        let two = draw(&mut SeededStream::new("2", 0), 16);
        assert_ne!(one, two);
    }
}
