//! The table of routes: which target a request is for. It is never changed, but replaced.

use std::collections::HashMap;

use super::pattern::{Pattern, Relation};
use shanhai_host::SortedMap;

/// A pattern and what it leads to.
#[derive(Clone, Debug)]
pub struct Route<T> {
    /// The pattern.
    pub pattern: Pattern,
    /// Its place among the patterns of the target.
    pub place: usize,
    /// Where it leads.
    pub target: T,
}

/// What a table finds for a request.
#[derive(Debug)]
pub enum Found<'t, T> {
    /// A route.
    Route(&'t Route<T>),
    /// The path is known with a slash at its end.
    Slash,
    /// The path is known for these methods.
    Methods(Vec<&'t str>),
    /// Nothing.
    Nothing,
}

/// All routes of a node at one time.
#[derive(Debug)]
pub struct Table<T> {
    /// Those of any host.
    any: Paths<T>,
    /// Those of one.
    hosts: HashMap<String, Paths<T>>,
}

/// Routes by path.
#[derive(Debug)]
struct Paths<T> {
    /// Those with one path.
    exact: SortedMap<String, Vec<Route<T>>>,
    /// The others; none is more specific than one before it.
    wild: Vec<Route<T>>,
}

impl<T> Default for Paths<T> {
    fn default() -> Self {
        Paths {
            exact: SortedMap::new(),
            wild: Vec::new(),
        }
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Table {
            any: Paths::default(),
            hosts: HashMap::new(),
        }
    }
}

impl<T> Table<T> {
    /// Adds a route.
    ///
    /// # Errors
    /// The route that it conflicts with: some requests would be for both.
    pub fn add(&mut self, route: Route<T>) -> Result<(), &Route<T>> {
        let paths = match route.pattern.host() {
            None => &mut self.any,
            Some(host) => self.hosts.entry(host.to_owned()).or_default(),
        };
        paths.add(route)
    }

    /// Whether the host of a request matters.
    pub fn asks_host(&self) -> bool {
        !self.hosts.is_empty()
    }

    /// Finds the route of a request; `host` is as in its header.
    pub fn find(&self, method: &str, host: &str, path: &str) -> Found<'_, T> {
        let own = if self.hosts.is_empty() {
            None
        } else {
            let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
            self.hosts.get(&*name.to_ascii_lowercase())
        };
        let places = own.into_iter().chain([&self.any]);
        for paths in places.clone() {
            if let Some(route) = paths.find(method, path) {
                return Found::Route(route);
            }
        }
        let methods: Vec<_> = places
            .clone()
            .flat_map(|paths| paths.methods(path))
            .collect();
        if !methods.is_empty() {
            return Found::Methods(methods);
        }
        if !path.ends_with('/') {
            let longer = format!("{path}/");
            for paths in places {
                if paths.find(method, &longer).is_some() {
                    return Found::Slash;
                }
            }
        }
        Found::Nothing
    }
}

impl<T> Paths<T> {
    fn iter(&self) -> impl Iterator<Item = &Route<T>> {
        self.exact.values().flatten().chain(&self.wild)
    }

    fn add(&mut self, route: Route<T>) -> Result<(), &Route<T>> {
        let conflicts = |known: &Route<T>| {
            let relation = known.pattern.relation(&route.pattern);
            matches!(relation, Relation::Equivalent | Relation::Overlaps)
        };
        // Looked for twice: a borrow that is returned would last until the end.
        if self.iter().any(conflicts) {
            let known = self.iter().find(|known| {
                let relation = known.pattern.relation(&route.pattern);
                matches!(relation, Relation::Equivalent | Relation::Overlaps)
            });
            return Err(known.expect("was found just now"));
        }
        let (place, routes) = match route.pattern.only_path() {
            Some(path) => {
                let routes = self.exact.get_or_insert_with(path, Vec::new);
                (place(routes, &route), routes)
            }
            None => (place(&self.wild, &route), &mut self.wild),
        };
        routes.insert(place, route);
        Ok(())
    }

    fn find(&self, method: &str, path: &str) -> Option<&Route<T>> {
        if let Some(routes) = self.exact.get(path)
            && let Some(route) = routes.iter().find(|route| route.pattern.takes(method))
        {
            return Some(route);
        }
        // A literal may be written with escapes in the request.
        let escaped = path.contains('%').then(|| self.exact.values().flatten());
        let mut all = escaped.into_iter().flatten().chain(&self.wild);
        all.find(|route| route.pattern.takes(method) && route.pattern.matches(path))
    }

    /// The methods that a path is known for.
    fn methods<'t>(&'t self, path: &str) -> impl Iterator<Item = &'t str> {
        self.iter()
            .filter(move |route| route.pattern.matches(path))
            .filter_map(|route| route.pattern.method())
    }
}

/// Where a route belongs among others: before the first that is more general.
fn place<T>(routes: &[Route<T>], route: &Route<T>) -> usize {
    let is_general =
        |known: &Route<T>| known.pattern.relation(&route.pattern) == Relation::MoreGeneral;
    routes.iter().position(is_general).unwrap_or(routes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(patterns: &[&str]) -> Table<usize> {
        let mut table = Table::default();
        for (target, text) in patterns.iter().enumerate() {
            let route = Route {
                pattern: Pattern::new(text).unwrap(),
                place: 0,
                target,
            };
            assert!(table.add(route).is_ok(), "{text}");
        }
        table
    }

    fn target(table: &Table<usize>, method: &str, host: &str, path: &str) -> Option<usize> {
        match table.find(method, host, path) {
            Found::Route(route) => Some(route.target),
            _ => None,
        }
    }

    #[test]
    fn the_most_specific_wins() {
        let table = table(&[
            "/",
            "/a/",
            "/a/b",
            "GET /a/b/{x}",
            "/z",
            "example.com/a/b",
            "POST /a/b",
        ]);
        for (method, host, path, expected) in [
            ("GET", "h", "/", 0),
            ("GET", "h", "/q", 0),
            ("GET", "h", "/a/q", 1),
            ("GET", "h", "/a/b", 2),
            ("POST", "h", "/a/b", 6),
            ("GET", "h", "/a/b/1", 3),
            ("PUT", "h", "/a/b/1", 1),
            ("GET", "Example.com:8080", "/a/b", 5),
            ("GET", "h", "/%61/b", 2),
        ] {
            assert_eq!(
                target(&table, method, host, path),
                Some(expected),
                "{method} {host}{path}"
            );
        }
    }

    #[test]
    fn conflicts_name_the_other() {
        let mut table = table(&["/posts/{id}"]);
        let route = Route {
            pattern: Pattern::new("/{kind}/latest").unwrap(),
            place: 0,
            target: 1,
        };
        let known = table.add(route).unwrap_err();
        assert_eq!(known.pattern.text(), "/posts/{id}");
    }

    #[test]
    fn what_is_nearly_right() {
        let table = table(&["GET /a", "POST /a", "/tree/"]);
        let Found::Methods(methods) = table.find("PUT", "", "/a") else {
            panic!("the methods are told");
        };
        assert_eq!(methods.len(), 2);
        assert!(matches!(table.find("GET", "", "/tree"), Found::Slash));
        assert!(matches!(table.find("GET", "", "/none"), Found::Nothing));
    }
}
