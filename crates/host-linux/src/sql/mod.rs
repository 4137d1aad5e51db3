//! Databases in files.

mod files;
#[cfg(feature = "sqlite")]
mod sqlite;
#[cfg(feature = "turso")]
mod turso;

pub use self::files::DatabaseFiles;
#[cfg(feature = "sqlite")]
pub use self::sqlite::SqliteSql;
#[cfg(feature = "turso")]
pub use self::turso::TursoSql;
