//! Databases that the test plays.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex},
};

use crate::{
    CapError, CapErrorKind, Changes, Rows, Sql, SqlConnection, SqlLimits, SqlValue, source::locked,
};

/// What a simulated database answers to a statement.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimSqlAnswer {
    /// For [`SqlConnection::execute`].
    pub changes: Changes,
    /// For [`SqlConnection::query`].
    pub rows: Rows,
}

type Answer = Box<dyn FnMut(&str, &[SqlValue]) -> Result<SimSqlAnswer, CapError> + Send>;

/// Databases that a function of the test answers for; clones are the same ones.
///
/// It knows no SQL. A database in memory that does is the `sqlite` or `turso` feature of
/// `shanhai-host-linux`.
///
/// # Examples
/// ```
/// use shanhai_host::{SimSql, SimSqlAnswer, Sql, SqlValue};
///
/// let databases = SimSql::new();
/// databases.serve("log", |_sql, params| {
///     let mut answer = SimSqlAnswer::default();
///     answer.rows.columns = vec!["twice".into()];
///     if let [SqlValue::Integer(n)] = params {
///         answer.rows.rows = vec![vec![SqlValue::Integer(2 * n)]];
///     }
///     Ok(answer)
/// });
/// let mut log = databases.open("log")?;
/// let rows = log.query("SELECT 2 * ?1 AS twice", &[SqlValue::Integer(21)])?;
/// assert_eq!(rows.rows, [[SqlValue::Integer(42)]]);
/// assert_eq!(databases.statements(), ["SELECT 2 * ?1 AS twice"]);
/// # Ok::<(), shanhai_host::CapError>(())
/// ```
#[derive(Clone, Default)]
pub struct SimSql {
    limits: SqlLimits,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    answers: HashMap<String, Arc<Mutex<Answer>>>,
    statements: Vec<String>,
}

/// Statements that are kept for [`SimSql::statements`].
const STATEMENTS: usize = 10_000;

impl SimSql {
    /// Makes a machine without databases.
    #[must_use]
    pub fn new() -> Self {
        SimSql::default()
    }

    /// Sets the limits, which are kept as those of a real database.
    #[must_use]
    pub fn with_limits(mut self, limits: SqlLimits) -> Self {
        self.limits = limits;
        self
    }

    /// Lets a function answer the statements to a database.
    pub fn serve(
        &self,
        name: &str,
        answer: impl FnMut(&str, &[SqlValue]) -> Result<SimSqlAnswer, CapError> + Send + 'static,
    ) {
        let answer: Arc<Mutex<Answer>> = Arc::new(Mutex::new(Box::new(answer)));
        locked(&self.state).answers.insert(name.to_owned(), answer);
    }

    /// Returns the statements so far, of all databases, the first 10,000.
    #[must_use]
    pub fn statements(&self) -> Vec<String> {
        locked(&self.state).statements.clone()
    }
}

impl Sql for SimSql {
    fn open(&self, name: &str) -> Result<Box<dyn SqlConnection>, CapError> {
        let answer = locked(&self.state).answers.get(name).cloned();
        let answer = answer.ok_or_else(|| {
            CapError::new(
                CapErrorKind::NotFound,
                format!("there is no database {name}"),
            )
        })?;
        let sql = self.clone();
        Ok(Box::new(SimConnection { sql, answer }))
    }
}

struct SimConnection {
    sql: SimSql,
    answer: Arc<Mutex<Answer>>,
}

impl SimConnection {
    fn run(&self, sql: &str, params: &[SqlValue]) -> Result<SimSqlAnswer, CapError> {
        self.sql.limits.check(sql, params)?;
        let statements = &mut locked(&self.sql.state).statements;
        if statements.len() < STATEMENTS {
            statements.push(sql.to_owned());
        }
        locked(&self.answer)(sql, params)
    }
}

impl SqlConnection for SimConnection {
    fn execute(&mut self, sql: &str, params: &[SqlValue]) -> Result<Changes, CapError> {
        Ok(self.run(sql, params)?.changes)
    }

    fn query(&mut self, sql: &str, params: &[SqlValue]) -> Result<Rows, CapError> {
        let found = self.run(sql, params)?.rows;
        let mut rows = Rows {
            columns: found.columns,
            rows: Vec::new(),
        };
        let mut bytes = 0;
        for row in found.rows {
            self.sql.limits.count_row(&rows, &mut bytes, &row)?;
            rows.rows.push(row);
        }
        Ok(rows)
    }
}

impl fmt::Debug for SimSql {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SimSql").finish_non_exhaustive()
    }
}
