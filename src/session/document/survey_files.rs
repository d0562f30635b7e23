//! Survey files on their way in: what was read, what the user said of it, and what it would give.

use std::path::PathBuf;
use std::sync::Arc;

use rand::TryRng as _;
use rand::rngs::SysRng;

use crate::io::{Choices, Grid, ImportError, ImportPlan, import};
use crate::model::{Date, Project};
use crate::session::document::open_error::OpenError;

/// Tables that were read, and the choices made about them. Nothing of the open project changes until the plan is taken in.
#[derive(Clone, Debug)]
pub struct Importing {
    pub paths: Vec<PathBuf>,
    pub choices: Choices,
    /// What is open, when the files go with it.
    pub base: Option<Arc<Project>>,
    grids: Vec<Arc<Grid>>,
    date: Option<Date>,
    /// The dice for the codes: the same at each look, so that nothing but a choice changes the plan.
    dice: u64,
}

impl Importing {
    pub fn new(grids: Vec<Arc<Grid>>, paths: Vec<PathBuf>, date: Option<Date>) -> Result<Self, OpenError> {
        Ok(Self { paths, choices: Choices::default(), base: None, grids, date, dice: dice()? })
    }

    /// More tables beside those that are there.
    pub fn add(&mut self, other: Self) {
        self.grids.extend(other.grids);
        self.paths.extend(other.paths);
        self.date = self.date.max(other.date);
    }

    /// What the files would give with the choices of now.
    pub fn plan(&self) -> Result<Arc<ImportPlan>, ImportError> {
        let mut plan = import(&self.grids, self.base.as_deref(), &self.choices, self.dice)?;
        if let Some(wave) = Arc::make_mut(&mut plan.project.waves).get_mut(&plan.wave) {
            wave.date = wave.date.or(self.date);
        }
        Ok(Arc::new(plan))
    }
}

/// What the system throws for codes.
pub(in crate::session) fn dice() -> Result<u64, OpenError> {
    SysRng.try_next_u64().map_err(|_| OpenError::NoRandomness)
}
