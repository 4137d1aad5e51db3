//! What a guest may reach: folders, environment, and the folder it starts in.

use std::{
    path::{Component, Path, PathBuf},
    str::FromStr,
};

use shanhai_host::{DirFiles, Errno, FileStorage, NetGrants, OPEN_FILES};
use shanhai_net::SystemNetwork;

use crate::{
    args::{GrantOptions, LimitOptions},
    failure::Failure,
};

/// A folder to show the guest: `HOST[::GUEST][:ro]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirGrant {
    /// The folder here.
    pub host: PathBuf,
    /// Its absolute path in the guest, if one was named.
    guest: Option<String>,
    /// Whether the guest may only read.
    pub read_only: bool,
}

impl FromStr for DirGrant {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (rest, read_only) = match text.strip_suffix(":ro") {
            Some(rest) => (rest, true),
            None => (text, false),
        };
        let (host, guest) = match rest.split_once("::") {
            Some((host, guest)) => (host, Some(guest)),
            None => (rest, None),
        };
        if host.is_empty() {
            return Err("a folder is missing before `::`".to_owned());
        }
        if let Some(guest) = guest.filter(|guest| !guest.starts_with('/')) {
            return Err(format!(
                "the guest's path {guest:?} does not start with `/`"
            ));
        }
        let grant = DirGrant {
            host: host.into(),
            guest: guest.map(str::to_owned),
            read_only,
        };
        if grant.guest.is_none() && own_name(&grant.host).is_none() {
            return Err(format!(
                "say where the guest shall see it: {host}::/some/path"
            ));
        }
        Ok(grant)
    }
}

impl DirGrant {
    /// The guest's absolute path of the folder.
    ///
    /// A folder without a guest's name keeps its own: `data` is `/data` and `.` is `/`, so that a
    /// path typed on the command line leads to the same file here and in there.
    pub fn guest(&self) -> String {
        self.guest
            .clone()
            .or_else(|| own_name(&self.host))
            .unwrap_or_else(|| "/".to_owned())
    }
}

/// The absolute path that `host` would have if `/` were the folder we are in.
fn own_name(host: &Path) -> Option<String> {
    let mut name = String::new();
    for component in host.components() {
        match component {
            Component::RootDir | Component::CurDir => {}
            Component::Normal(part) => {
                name.push('/');
                name.push_str(part.to_str()?);
            }
            Component::ParentDir | Component::Prefix(_) => return None,
        }
    }
    Some(if name.is_empty() {
        "/".to_owned()
    } else {
        name
    })
}

/// Reads a user and a group: `1000:100`, or `0` for both.
pub fn parse_user(text: &str) -> Result<(u32, u32), String> {
    let (user, group) = text.split_once(':').unwrap_or((text, text));
    match (user.parse(), group.parse()) {
        (Ok(user), Ok(group)) => Ok((user, group)),
        _ => Err("numbers of a user and a group are expected, for example 1000:100".to_owned()),
    }
}

impl LimitOptions {
    /// How many files and connections may be open at once.
    pub fn open_files(&self) -> usize {
        self.max_files.map_or(OPEN_FILES, usize::from)
    }
}

impl GrantOptions {
    /// The network, if any place was granted.
    pub fn network(&self) -> Result<Option<SystemNetwork>, Failure> {
        if self.net.is_empty() && self.listen.is_empty() {
            return Ok(None);
        }
        // What the command line names is all that this process ever listens at.
        let network = SystemNetwork::new(self.net.iter().cloned().collect(), NetGrants::all());
        network
            .map(Some)
            .map_err(|error| Failure::new(format!("cannot reach the network: {error}")))
    }

    /// The folder the guest starts in.
    pub fn start_dir(&self) -> String {
        let named = || self.dirs.iter().find_map(|dir| dir.guest.clone());
        self.cwd
            .clone()
            .or_else(named)
            .unwrap_or_else(|| "/".to_owned())
    }

    /// The folders, opened; none if none were given. Of files, `most` may be open at once.
    pub fn files(&self, most: usize) -> Result<Option<DirFiles>, Failure> {
        let mut files = DirFiles::new().with_open_limit(most);
        for dir in &self.dirs {
            let mounted = files.mount(&dir.host, &dir.guest(), dir.read_only);
            mounted.map_err(|error| refused(dir, error))?;
        }
        Ok(Some(files).filter(|_| !self.dirs.is_empty()))
    }

    /// What `localStorage` is about, if a file was given for it.
    pub fn storage(&self) -> Result<Option<FileStorage>, Failure> {
        let Some(path) = &self.local_storage else {
            return Ok(None);
        };
        match FileStorage::open(path) {
            Ok(storage) => Ok(Some(storage)),
            Err(Errno::EINVAL) => Err(Failure::usage(format!(
                "--local-storage {}: this file was made by something else",
                path.display()
            ))),
            Err(error) => Err(Failure::new(format!(
                "--local-storage {}: {error}",
                path.display()
            ))),
        }
    }

    /// The guest's environment: `K=V` as given, `K` with our value if it is set here.
    pub fn environment(&self) -> Result<Vec<(String, String)>, Failure> {
        let mut pairs = Vec::new();
        for entry in &self.env {
            let (key, value) = match entry.split_once('=') {
                Some((key, value)) => (key, Some(value.to_owned())),
                None => (entry.as_str(), inherited(entry)?),
            };
            if key.is_empty() {
                return Err(Failure::usage(format!("--env {entry}: the name is empty")));
            }
            // The last one counts, as in a shell.
            pairs.retain(|(earlier, _)| earlier != key);
            pairs.extend(value.map(|value| (key.to_owned(), value)));
        }
        Ok(pairs)
    }
}

fn refused(dir: &DirGrant, error: Errno) -> Failure {
    let (host, guest) = (dir.host.display(), dir.guest());
    match error {
        Errno::EEXIST => Failure::usage(format!("--dir {host}: another folder is {guest} already")),
        _ => Failure::new(format!("--dir {host}: {error}"))
            .hint("the folder must exist here before the program runs"),
    }
}

fn inherited(key: &str) -> Result<Option<String>, Failure> {
    match std::env::var(key) {
        Ok(value) => Ok(Some(value)),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(Failure::usage(format!(
            "--env {key}: its value is not UTF-8"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grant(text: &str) -> (PathBuf, String, bool) {
        let grant: DirGrant = text.parse().unwrap();
        (grant.host.clone(), grant.guest(), grant.read_only)
    }

    #[test]
    fn folders() {
        assert_eq!(grant("a/b::/work:ro"), ("a/b".into(), "/work".into(), true));
        assert_eq!(grant("/tmp/x::/"), ("/tmp/x".into(), "/".into(), false));
        assert_eq!(grant("."), (".".into(), "/".into(), false));
        assert_eq!(
            grant("./data/x:ro"),
            ("./data/x".into(), "/data/x".into(), true)
        );
        assert_eq!(
            grant("/srv/www"),
            ("/srv/www".into(), "/srv/www".into(), false)
        );
        for wrong in ["::/x", "", "../up", "a::b"] {
            assert!(wrong.parse::<DirGrant>().is_err(), "{wrong}");
        }
        assert_eq!(grant("../up::/up"), ("../up".into(), "/up".into(), false));
    }

    fn options(dirs: &[&str], env: &[&str], cwd: Option<&str>) -> GrantOptions {
        GrantOptions {
            dirs: dirs.iter().map(|dir| dir.parse().unwrap()).collect(),
            env: env.iter().map(|&entry| entry.to_owned()).collect(),
            cwd: cwd.map(str::to_owned),
            ..GrantOptions::default()
        }
    }

    #[test]
    fn start_dir_is_the_first_named_folder() {
        assert_eq!(options(&[], &[], None).start_dir(), "/");
        assert_eq!(
            options(&["data", "x::/x", "y::/y"], &[], None).start_dir(),
            "/x"
        );
        assert_eq!(options(&["data"], &[], None).start_dir(), "/");
        assert_eq!(options(&["x::/x"], &[], Some("/x/in")).start_dir(), "/x/in");
    }

    #[test]
    fn users() {
        assert_eq!(parse_user("1000:100"), Ok((1000, 100)));
        assert_eq!(parse_user("0"), Ok((0, 0)));
        for wrong in ["", "root", "1:", "-1", "1:2:3"] {
            assert!(parse_user(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn environment_is_what_was_given() {
        let pairs = options(&[], &["A=1", "B=", "A=2=3", "SHANHAI_TEST_UNSET"], None).environment();
        assert_eq!(
            pairs.unwrap(),
            [("B".into(), "".into()), ("A".into(), "2=3".into())]
        );
        assert!(options(&[], &["=x"], None).environment().is_err());
    }
}
