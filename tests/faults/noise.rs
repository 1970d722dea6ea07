//! Damage by a seeded generator: the same case is the same damage.

use crate::home::Home;
use crate::work::scatter;
use std::fmt;
use std::fs;

const PAGE: usize = 4096;
/// The log has a header, and one before each page.
const LOG_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// Numbers that look random.
pub struct Noise(u64);

impl Noise {
    pub fn new(seed: u64, case: u64) -> Self {
        Self(scatter(seed) ^ scatter(case.wrapping_add(1)))
    }

    /// A number from 0 to `limit` - 1.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = scatter(self.0);
        let wide = u128::from(self.0) * limit as u128;
        usize::try_from(wide >> 64).expect("below the limit")
    }
}

/// The file that is damaged.
#[derive(Clone, Copy)]
pub enum Part {
    Database,
    Log,
}

impl Part {
    fn name(self) -> &'static str {
        match self {
            Self::Database => "practice.db",
            Self::Log => "practice.db-wal",
        }
    }

    /// A page's first byte, for a file of `size` bytes.
    fn page(self, size: usize, noise: &mut Noise) -> usize {
        match self {
            Self::Database => noise.below(size / PAGE) * PAGE,
            Self::Log => {
                let frame = PAGE + FRAME_HEADER;
                LOG_HEADER + noise.below((size - LOG_HEADER) / frame) * frame + FRAME_HEADER
            }
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Damages a file of a home; gives the name of the damage.
pub fn damage(home: &Home, part: Part, noise: &mut Noise) -> &'static str {
    let mut bytes = fs::read(home.path(part.name())).expect("the file");
    let (one, other) = (part.page(bytes.len(), noise), part.page(bytes.len(), noise));
    let kind = match noise.below(7) {
        0 | 1 => flip(&mut bytes, noise),
        2 => {
            bytes[one..one + PAGE].fill(0);
            "a zeroed page"
        }
        3 => {
            bytes.copy_within(one..one + PAGE, other);
            "a doubled page"
        }
        4 => {
            let kept = bytes[one..one + PAGE].to_vec();
            bytes.copy_within(other..other + PAGE, one);
            bytes[other..other + PAGE].copy_from_slice(&kept);
            "two swapped pages"
        }
        5 => scribble(&mut bytes, noise),
        _ => {
            bytes.truncate(noise.below(bytes.len()));
            "a cut"
        }
    };
    home.put(part.name(), &bytes);
    kind
}

fn flip(bytes: &mut [u8], noise: &mut Noise) -> &'static str {
    for _ in 0..=noise.below(4) {
        let place = noise.below(bytes.len());
        bytes[place] ^= 1 << noise.below(8);
    }
    "flipped bits"
}

fn scribble(bytes: &mut [u8], noise: &mut Noise) -> &'static str {
    let begin = noise.below(bytes.len());
    let end = bytes.len().min(begin + 1 + noise.below(PAGE));
    for byte in &mut bytes[begin..end] {
        *byte = u8::try_from(noise.below(256)).expect("a byte");
    }
    "noise"
}
