//! What happens later: jobs (microtasks), timers, and input that is awaited.
//!
//! Callbacks of calls that were carried out come one after the other, in the order of the calls. Timers,
//! input and the network have their turn after [`IN_A_ROW`] of them at the latest: goroutines that make
//! calls without end keep nobody else waiting.

use std::collections::{BTreeMap, HashMap, VecDeque};

use shanhai::snapshot::{Reader, Writer};
use shanhai_host::{Nanos, sort_by};

use crate::{
    save::{Read, Saved, fields, variants},
    world::{
        object::View,
        value::{ObjectId, Value},
    },
};

/// How many callbacks may come before timers, input and the network have their turn.
const IN_A_ROW: u32 = 64;

/// Something to do as soon as nothing else runs.
#[derive(Clone, Debug)]
pub enum Job {
    /// Call a function.
    Call {
        /// The function.
        function: Value,
        /// Its arguments.
        args: Vec<Value>,
    },
    /// Tell a promise's `then` of the result.
    React {
        /// What `then` was given; undefined passes the result on.
        handler: Value,
        /// The value or reason.
        result: Value,
        /// Whether it is a reason.
        rejected: bool,
        /// The promise that `then` returned.
        derived: Option<ObjectId>,
    },
    /// Let a promise follow an object that has a `then`.
    Follow {
        /// The promise.
        promise: ObjectId,
        /// The object.
        thenable: Value,
        /// Its `then`.
        then: Value,
    },
}

/// What a timer does.
#[derive(Clone, Debug)]
pub enum Alarm {
    /// Resumes the Go program.
    Go {
        /// How often it has been fired without Go taking notice.
        missed: u32,
    },
    /// Calls a function.
    Call {
        /// The function.
        function: Value,
        /// Its arguments.
        args: Vec<Value>,
        /// The time between calls of `setInterval`.
        every: Option<Nanos>,
    },
    /// Lets TinyGo's scheduler look for goroutines that are due.
    Schedule,
}

/// Names a timer. Go's own and those of `setTimeout` are counted apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TimerId {
    /// Of `runtime.scheduleTimeoutEvent`.
    Go(i32),
    /// Of `setTimeout` and `setInterval`.
    Script(u32),
    /// The one that TinyGo's scheduler has.
    Scheduler,
}

/// A read of standard input that waits for somebody to type.
#[derive(Clone, Debug)]
pub struct Awaited {
    /// Where the bytes go.
    pub view: View,
    /// Called then.
    pub callback: Value,
}

/// What happens later.
#[derive(Clone, Debug, Default)]
pub struct Events {
    /// To be done before anything else.
    pub jobs: VecDeque<Job>,
    /// Callbacks of calls that have been carried out.
    pub tasks: VecDeque<Job>,
    /// Reads of standard input, the first first.
    pub input: VecDeque<Awaited>,
    /// Callbacks since timers, input and the network had their turn.
    in_a_row: u32,
    /// By time, then in the order they were made.
    timers: BTreeMap<(Nanos, u64), (TimerId, Alarm)>,
    places: HashMap<TimerId, (Nanos, u64)>,
    made: u64,
    last_go: i32,
    last_script: u32,
}

impl Events {
    /// Removes and returns the next callback, unless it is the turn of timers, input and the network.
    pub fn take_task(&mut self) -> Option<Job> {
        if self.in_a_row >= IN_A_ROW {
            return None;
        }
        self.in_a_row += 1;
        self.tasks.pop_front()
    }

    /// Notes that timers, input and the network have had their turn.
    pub fn others_had_turn(&mut self) {
        self.in_a_row = 0;
    }

    /// Makes a timer of Go's.
    pub fn add_go_timer(&mut self, due: Nanos) -> i32 {
        self.last_go = self.last_go.wrapping_add(1);
        self.set(TimerId::Go(self.last_go), due, Alarm::Go { missed: 0 });
        self.last_go
    }

    /// Makes a timer of `setTimeout` or `setInterval`.
    pub fn add_script_timer(&mut self, due: Nanos, alarm: Alarm) -> u32 {
        self.last_script = self.last_script.wrapping_add(1);
        self.set(TimerId::Script(self.last_script), due, alarm);
        self.last_script
    }

    /// Sets a timer that has an id.
    pub fn set(&mut self, id: TimerId, due: Nanos, alarm: Alarm) {
        self.cancel(id);
        self.made += 1;
        self.places.insert(id, (due, self.made));
        self.timers.insert((due, self.made), (id, alarm));
    }

    /// Removes a timer; says whether it was there.
    pub fn cancel(&mut self, id: TimerId) -> bool {
        let Some(place) = self.places.remove(&id) else {
            return false;
        };
        self.timers.remove(&place);
        true
    }

    /// When a timer is due, if it is set.
    pub fn due(&self, id: TimerId) -> Option<Nanos> {
        self.places.get(&id).map(|(due, _)| *due)
    }

    /// When the next timer is due.
    pub fn next_due(&self) -> Option<Nanos> {
        self.timers.first_key_value().map(|((due, _), _)| *due)
    }

    /// Removes and returns the next timer that is due.
    pub fn take_due(&mut self, now: Nanos) -> Option<(TimerId, Alarm)> {
        if self.next_due()? > now {
            return None;
        }
        let (_, (id, alarm)) = self.timers.pop_first()?;
        self.places.remove(&id);
        Some((id, alarm))
    }

    /// How much is waiting.
    pub fn len(&self) -> usize {
        self.jobs.len() + self.tasks.len() + self.input.len() + self.timers.len()
    }

    /// Shows every object that is needed later.
    pub fn each_root(&self, meet: &mut dyn FnMut(&Value)) {
        for job in self.jobs.iter().chain(&self.tasks) {
            match job {
                Job::Call { function, args } => {
                    [function].into_iter().chain(args).for_each(&mut *meet)
                }
                Job::React {
                    handler,
                    result,
                    derived,
                    ..
                } => {
                    meet(handler);
                    meet(result);
                    derived.iter().for_each(|id| meet(&Value::Object(*id)));
                }
                Job::Follow {
                    promise,
                    thenable,
                    then,
                } => {
                    meet(&Value::Object(*promise));
                    meet(thenable);
                    meet(then);
                }
            }
        }
        for awaited in &self.input {
            meet(&awaited.callback);
            meet(&Value::Object(awaited.view.buffer));
        }
        for (_, alarm) in self.timers.values() {
            if let Alarm::Call { function, args, .. } = alarm {
                [function].into_iter().chain(args).for_each(&mut *meet);
            }
        }
    }
}

variants!(Job {
    0: Call { function, args },
    1: React {
        handler,
        result,
        rejected,
        derived
    },
    2: Follow {
        promise,
        thenable,
        then
    },
});
variants!(Alarm {
    0: Go { missed },
    1: Call {
        function,
        args,
        every
    },
    2: Schedule
});
variants!(TimerId {
    0: Go(number),
    1: Script(number),
    2: Scheduler
});
fields!(Awaited { view, callback });

impl Saved for Events {
    /// Timers in the order they were made, by which those of one point in time are told apart.
    fn save(&self, w: &mut Writer) {
        let Events {
            jobs,
            tasks,
            input,
            in_a_row: _,
            timers,
            places: _,
            made: _,
            last_go,
            last_script,
        } = self;
        jobs.save(w);
        tasks.save(w);
        input.save(w);
        let mut timers: Vec<_> = timers.iter().collect();
        sort_by(&mut timers, |((_, a), _), ((_, b), _)| a.cmp(b));
        w.varint(timers.len() as u64);
        for ((due, _), (id, alarm)) in timers {
            due.save(w);
            id.save(w);
            alarm.save(w);
        }
        last_go.save(w);
        last_script.save(w);
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        let mut events = Events {
            jobs: Saved::load(r)?,
            tasks: Saved::load(r)?,
            input: Saved::load(r)?,
            ..Events::default()
        };
        for _ in 0..r.count(3)? {
            let here = r.clone();
            let (due, id) = Saved::load(r)?;
            let alarm = Saved::load(r)?;
            if events.due(id).is_some() {
                return Err(here.invalid("two timers have one id"));
            }
            events.set(id, due, alarm);
        }
        (events.last_go, events.last_script) = Saved::load(r)?;
        Ok(events)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn callbacks_leave_turns_to_others() {
        let task = || Job::Call {
            function: Value::Undefined,
            args: Vec::new(),
        };
        let mut events = Events::default();
        events.tasks.extend((0..2 * IN_A_ROW).map(|_| task()));
        assert!((0..IN_A_ROW).all(|_| events.take_task().is_some()));
        assert!(events.take_task().is_none());
        events.others_had_turn();
        assert!((0..IN_A_ROW).all(|_| events.take_task().is_some()));
        events.others_had_turn();
        assert!(events.take_task().is_none());
    }

    #[test]
    fn timers_by_time_then_by_age() {
        let mut events = Events::default();
        let late = events.add_go_timer(Nanos(30));
        let first = events.add_go_timer(Nanos(10));
        let second = events.add_go_timer(Nanos(10));
        let gone = events.add_go_timer(Nanos(5));
        assert!(events.cancel(TimerId::Go(gone)));
        assert!(!events.cancel(TimerId::Go(gone)));
        assert_eq!(events.take_due(Nanos(9)).map(|(id, _)| id), None);
        assert_eq!(
            events.take_due(Nanos(10)).map(|(id, _)| id),
            Some(TimerId::Go(first))
        );
        assert_eq!(
            events.take_due(Nanos(10)).map(|(id, _)| id),
            Some(TimerId::Go(second))
        );
        assert_eq!(events.next_due(), Some(Nanos(30)));
        assert_eq!(
            events.take_due(Nanos(31)).map(|(id, _)| id),
            Some(TimerId::Go(late))
        );
        assert_eq!(events.next_due(), None);
    }
}
