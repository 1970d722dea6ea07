//! Progress of long work on standard error: only on a terminal, and only when it
//! has taken a second.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::time::{Duration, Instant};

/// Work that takes less is done before anybody wonders.
const PATIENCE: Duration = Duration::from_secs(1);
/// Drawings a second.
const PACE: u8 = 5;
/// Steps between two looks at the clock.
const STRIDE: u64 = 64;
const TEMPLATE: &str = "{bar:30} {human_pos} of {human_len}, {per_sec}, {eta} left";

/// Progress of one piece of work.
pub struct Progress {
    begun: Instant,
    /// How many steps there will be; nothing is shown if nobody would see it.
    total: Option<u64>,
    done: u64,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Progress that is shown if `total` steps are known.
    pub fn of(total: Option<u64>) -> Self {
        Self { begun: Instant::now(), total, done: 0, bar: None }
    }

    /// One more step is done.
    pub fn step(&mut self) {
        self.done += 1;
        if self.done.is_multiple_of(STRIDE) {
            self.show();
        }
    }

    fn show(&mut self) {
        let Some(total) = self.total.filter(|_| self.begun.elapsed() > PATIENCE) else {
            return;
        };
        let (begun, done) = (self.begun, self.done);
        let bar = self.bar.get_or_insert_with(|| {
            let bar = ProgressBar::with_draw_target(
                Some(total),
                ProgressDrawTarget::stderr_with_hz(PACE),
            );
            let style = ProgressStyle::with_template(TEMPLATE);
            bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
                .with_elapsed(begun.elapsed())
        });
        bar.set_length(total.max(done));
        bar.set_position(done);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
