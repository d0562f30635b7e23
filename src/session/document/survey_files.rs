//! Survey files on their way in: what was read, what the user said of it, and what it would give.

use std::path::PathBuf;
use std::sync::Arc;

use rand::SeedableRng as _;
use rand::TryRng as _;
use rand::rngs::{ChaCha8Rng, SysRng};
use rand::seq::SliceRandom as _;

use crate::io::{Choices, Grid, ImportError, ImportPlan, import};
use crate::model::{Date, PersonId, Project};
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
    seed: [u8; 32],
}

impl Importing {
    pub fn new(grids: Vec<Arc<Grid>>, paths: Vec<PathBuf>, date: Option<Date>) -> Result<Self, OpenError> {
        let mut seed = [0; 32];
        SysRng.try_fill_bytes(&mut seed).map_err(|_| OpenError::NoRandomness)?;
        Ok(Self { paths, choices: Choices::default(), base: None, grids, date, seed })
    }

    /// More tables beside those that are there.
    pub fn add(&mut self, other: Self) {
        self.grids.extend(other.grids);
        self.paths.extend(other.paths);
        self.date = self.date.max(other.date);
    }

    /// What the files would give with the choices of now.
    pub fn plan(&self) -> Result<Arc<ImportPlan>, ImportError> {
        let mut rng = ChaCha8Rng::from_seed(self.seed);
        let mut shuffle = |people: &[PersonId]| {
            let mut shuffled = people.to_vec();
            shuffled.shuffle(&mut rng);
            shuffled
        };
        let mut plan = import(&self.grids, self.base.as_deref(), &self.choices, &mut shuffle)?;
        if let Some(wave) = Arc::make_mut(&mut plan.project.waves).get_mut(&plan.wave) {
            wave.date = wave.date.or(self.date);
        }
        Ok(Arc::new(plan))
    }
}
