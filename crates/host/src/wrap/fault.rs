//! Calls that fail, or take time, by rule.

use std::{
    fmt,
    sync::{Arc, Mutex},
};

use super::{Call, Hook};
use crate::{CapError, CapErrorKind, Clock, Nanos, source::locked};

/// When a call fails or takes time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultRule {
    /// Which calls: `gpio.read`, all of `gpio.`, or every one if empty.
    pub method: String,
    /// What they are about; every one if `None`.
    pub subject: Option<String>,
    /// How many of them are spared first.
    pub after: u64,
    /// How many are hit then.
    pub times: u64,
    /// How long they take.
    pub delay: Nanos,
    /// How they fail, if they do.
    pub error: Option<CapErrorKind>,
}

impl FaultRule {
    /// A rule that hits every call of a method and does nothing yet.
    #[must_use]
    pub fn new(method: &str) -> Self {
        FaultRule {
            method: method.to_owned(),
            subject: None,
            after: 0,
            times: u64::MAX,
            delay: Nanos(0),
            error: None,
        }
    }

    fn matches(&self, call: &Call<'_>) -> bool {
        let method = self.method.is_empty()
            || self.method == call.method
            || (self.method.ends_with('.') && call.method.starts_with(&self.method));
        let about = |subject: &String| *subject == call.subject.to_string();
        method && self.subject.as_ref().is_none_or(about)
    }
}

/// Injects faults by rules, for [`Hooked`](super::Hooked); clones have the same rules.
///
/// A delay passes on the clock that this was made with.
#[derive(Clone)]
pub struct Faults {
    clock: Arc<Mutex<dyn Clock>>,
    rules: Arc<Mutex<Vec<FaultRule>>>,
}

impl Faults {
    /// Makes it without rules: nothing fails.
    pub fn new(clock: impl Clock + 'static) -> Self {
        Faults {
            clock: Arc::new(Mutex::new(clock)),
            rules: Arc::default(),
        }
    }

    /// Adds a rule. Of several that match, all count and the first error is answered.
    pub fn add(&self, rule: FaultRule) {
        locked(&self.rules).push(rule);
    }

    /// Lets every call of a method fail.
    pub fn fail(&self, method: &str, kind: CapErrorKind) {
        self.add(FaultRule {
            error: Some(kind),
            ..FaultRule::new(method)
        });
    }

    /// Lets the `n`th call of a method from now on fail, from 1.
    pub fn fail_nth(&self, method: &str, n: u64, kind: CapErrorKind) {
        self.add(FaultRule {
            after: n.saturating_sub(1),
            times: 1,
            error: Some(kind),
            ..FaultRule::new(method)
        });
    }

    /// Lets every call of a method take time.
    pub fn delay(&self, method: &str, delay: Nanos) {
        self.add(FaultRule {
            delay,
            ..FaultRule::new(method)
        });
    }

    /// Forgets all rules.
    pub fn clear(&self) {
        locked(&self.rules).clear();
    }
}

impl Hook for Faults {
    fn before(&self, call: &Call<'_>) -> Result<(), CapError> {
        let (mut delay, mut error) = (Nanos(0), None);
        for rule in locked(&self.rules).iter_mut() {
            if !rule.matches(call) || rule.times == 0 {
                continue;
            }
            if rule.after > 0 {
                rule.after -= 1;
                continue;
            }
            rule.times -= 1;
            delay = delay + rule.delay;
            error = error.or(rule.error);
        }
        if delay > Nanos(0) {
            let mut clock = locked(&self.clock);
            let end = clock.monotonic() + delay;
            clock.wait_until(end);
        }
        match error {
            None => Ok(()),
            Some(kind) => {
                let message = format!("a fault was injected into {} {}", call.method, call.subject);
                Err(CapError::new(kind, message.trim_end()))
            }
        }
    }
}

impl fmt::Debug for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Faults")
            .field("rules", &self.rules)
            .finish_non_exhaustive()
    }
}
