//! What is counted, and its form for Prometheus.
//!
//! Counters are atomic and belong to one module: a request touches no lock here.

use std::{
    fmt::Write,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};

use shanhai_host::SortedMap;

/// Upper ends of the buckets of durations, in microseconds.
const BUCKETS: [u64; 12] = [
    100, 250, 500, 1_000, 2_500, 5_000, 10_000, 50_000, 100_000, 500_000, 1_000_000, 5_000_000,
];

/// A number that goes up, or up and down.
#[derive(Debug, Default)]
pub struct Counter(AtomicU64);

impl Counter {
    /// Adds one.
    pub fn add(&self) {
        self.0.fetch_add(1, Relaxed);
    }

    /// Adds more.
    pub fn add_many(&self, count: u64) {
        self.0.fetch_add(count, Relaxed);
    }

    /// Sets the number.
    pub fn set(&self, value: u64) {
        self.0.store(value, Relaxed);
    }

    /// The number.
    pub fn value(&self) -> u64 {
        self.0.load(Relaxed)
    }
}

/// What is counted of one module, over all its generations.
#[derive(Debug, Default)]
pub struct ModuleMetrics {
    /// Answers by the first digit of their status, 1 to 5.
    answers: [Counter; 5],
    /// Answers by duration; the last bucket has no end.
    buckets: [Counter; BUCKETS.len() + 1],
    /// The sum of all durations, in nanoseconds.
    nanos: Counter,
    /// Requests that were refused since too many were under way.
    pub overloads: Counter,
    /// Requests whose time was over.
    pub timeouts: Counter,
    /// Instances that were stopped or ended with a trap or an exit.
    pub crashes: Counter,
    /// Generations that were put in place.
    pub loads: Counter,
    /// Generations that did not start.
    pub failed_loads: Counter,
    /// Calls that permissions refused.
    pub refusals: Counter,
    /// Lines of log that were left out.
    pub log_left_out: Counter,
    /// Requests that are under way now.
    pub under_way: Counter,
    /// Instances that run now.
    pub instances: Counter,
    /// Bytes of linear memory of these.
    pub memory_bytes: Counter,
}

impl ModuleMetrics {
    /// Counts an answer.
    pub fn answered(&self, status: u16, took: Duration) {
        let class = usize::from(status / 100).clamp(1, 5) - 1;
        self.answers[class].add();
        let nanos = u64::try_from(took.as_nanos()).unwrap_or(u64::MAX);
        let bucket = BUCKETS.partition_point(|end| *end * 1000 < nanos);
        self.buckets[bucket].add();
        self.nanos.add_many(nanos);
    }
}

/// All that a node counts.
#[derive(Debug, Default)]
pub struct Metrics {
    /// Connections that were accepted.
    pub connections: Counter,
    /// Requests for which there is no module.
    pub unrouted: Counter,
    modules: Mutex<SortedMap<String, Arc<ModuleMetrics>>>,
}

/// A family of numbers of modules: name, sort, meaning, number.
type Family = (
    &'static str,
    &'static str,
    &'static str,
    fn(&ModuleMetrics) -> u64,
);

/// What there is of each module, beside answers and durations.
const FAMILIES: [Family; 10] = [
    (
        "overloads_total",
        "counter",
        "Requests refused because too many were under way.",
        |m| m.overloads.value(),
    ),
    (
        "timeouts_total",
        "counter",
        "Requests whose time was over.",
        |m| m.timeouts.value(),
    ),
    (
        "crashes_total",
        "counter",
        "Instances that were stopped, trapped or exited.",
        |m| m.crashes.value(),
    ),
    ("loads_total", "counter", "Generations put in place.", |m| {
        m.loads.value()
    }),
    (
        "failed_loads_total",
        "counter",
        "Generations that did not start.",
        |m| m.failed_loads.value(),
    ),
    (
        "refusals_total",
        "counter",
        "Calls refused by permissions.",
        |m| m.refusals.value(),
    ),
    (
        "log_lines_left_out_total",
        "counter",
        "Lines of log left out because there were too many.",
        |m| m.log_left_out.value(),
    ),
    (
        "under_way",
        "gauge",
        "Requests that are under way now.",
        |m| m.under_way.value(),
    ),
    ("instances", "gauge", "Instances that run now.", |m| {
        m.instances.value()
    }),
    (
        "memory_bytes",
        "gauge",
        "Linear memory of all instances.",
        |m| m.memory_bytes.value(),
    ),
];

impl Metrics {
    /// The counters of a module, made when it is first seen.
    pub fn module(&self, name: &str) -> Arc<ModuleMetrics> {
        let mut modules = self.lock();
        if let Some(known) = modules.get(name) {
            return Arc::clone(known);
        }
        let new = Arc::<ModuleMetrics>::default();
        modules.insert(name.to_owned(), Arc::clone(&new));
        new
    }

    /// Forgets a module that is gone.
    pub fn forget(&self, name: &str) {
        self.lock().remove(name);
    }

    /// Everything in Prometheus's text format.
    pub fn text(&self, uptime: Duration) -> String {
        let modules: Vec<_> = self
            .lock()
            .iter()
            .map(|(name, metrics)| (label(name), Arc::clone(metrics)))
            .collect();
        let mut out = String::new();
        head(&mut out, "uptime_seconds", "gauge", "Time since the start.");
        line(&mut out, "uptime_seconds", "", uptime.as_secs_f64());
        head(&mut out, "modules", "gauge", "Modules that are known.");
        line(&mut out, "modules", "", modules.len());
        let connections = self.connections.value();
        head(
            &mut out,
            "connections_total",
            "counter",
            "Connections accepted.",
        );
        line(&mut out, "connections_total", "", connections);
        head(
            &mut out,
            "unrouted_total",
            "counter",
            "Requests that no module is for.",
        );
        line(&mut out, "unrouted_total", "", self.unrouted.value());
        if modules.is_empty() {
            return out;
        }
        head(
            &mut out,
            "requests_total",
            "counter",
            "Requests answered, by class of status.",
        );
        for (name, metrics) in &modules {
            for (class, count) in (1..).zip(&metrics.answers) {
                let labels = format!("{{module=\"{name}\",status=\"{class}xx\"}}");
                line(&mut out, "requests_total", &labels, count.value());
            }
        }
        head(
            &mut out,
            "request_seconds",
            "histogram",
            "Time from the request's head to the answer's.",
        );
        for (name, metrics) in &modules {
            let mut sum = 0;
            for (at, count) in metrics.buckets.iter().enumerate() {
                sum += count.value();
                let end = match BUCKETS.get(at) {
                    Some(micros) => (*micros as f64 / 1e6).to_string(),
                    None => "+Inf".to_owned(),
                };
                let labels = format!("{{module=\"{name}\",le=\"{end}\"}}");
                line(&mut out, "request_seconds_bucket", &labels, sum);
            }
            let labels = format!("{{module=\"{name}\"}}");
            let seconds = metrics.nanos.value() as f64 / 1e9;
            line(&mut out, "request_seconds_sum", &labels, seconds);
            line(&mut out, "request_seconds_count", &labels, sum);
        }
        for (family, sort, meaning, number) in FAMILIES {
            let family = format!("module_{family}");
            head(&mut out, &family, sort, meaning);
            for (name, metrics) in &modules {
                let labels = format!("{{module=\"{name}\"}}");
                line(&mut out, &family, &labels, number(metrics));
            }
        }
        out
    }

    fn lock(&self) -> MutexGuard<'_, SortedMap<String, Arc<ModuleMetrics>>> {
        self.modules.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn head(out: &mut String, name: &str, sort: &str, meaning: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(
        out,
        "# HELP shanhai_{name} {meaning}\n# TYPE shanhai_{name} {sort}"
    );
}

fn line(out: &mut String, name: &str, labels: &str, value: impl std::fmt::Display) {
    let _ = writeln!(out, "shanhai_{name}{labels} {value}");
}

/// A name as the value of a label.
fn label(name: &str) -> String {
    name.replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_form() {
        let metrics = Metrics::default();
        let module = metrics.module("a\"b");
        module.answered(200, Duration::from_micros(100));
        module.answered(503, Duration::from_secs(9));
        module.crashes.add();
        let text = metrics.text(Duration::from_millis(1500));
        for line in [
            "shanhai_uptime_seconds 1.5",
            "shanhai_requests_total{module=\"a\\\"b\",status=\"2xx\"} 1",
            "shanhai_requests_total{module=\"a\\\"b\",status=\"5xx\"} 1",
            "shanhai_request_seconds_bucket{module=\"a\\\"b\",le=\"0.0001\"} 1",
            "shanhai_request_seconds_bucket{module=\"a\\\"b\",le=\"5\"} 1",
            "shanhai_request_seconds_bucket{module=\"a\\\"b\",le=\"+Inf\"} 2",
            "shanhai_request_seconds_count{module=\"a\\\"b\"} 2",
            "shanhai_module_crashes_total{module=\"a\\\"b\"} 1",
        ] {
            assert!(text.lines().any(|known| known == line), "{line}\n{text}");
        }
        metrics.forget("a\"b");
        assert!(!metrics.text(Duration::ZERO).contains("requests_total"));
    }
}
