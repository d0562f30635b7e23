//! What the program says of a team, in words that tests compare: which rule, of which nature, and every test on chance.

use lijntjes::analysis::Network;
use lijntjes::findings::{About, Context, Divided, Test, found};
use lijntjes::model::Project;
use lijntjes::session::SEED;

pub struct Judged {
    /// In the order in which they are told.
    pub findings: Vec<Said>,
    /// Those that can reach 0.05 and those that cannot.
    pub tests: Vec<Held>,
}

/// One finding, without its evidence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Said {
    pub rule: &'static str,
    pub nature: &'static str,
    /// Whether anything is said of how sure it is.
    pub labelled: bool,
}

/// One test on chance.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    pub rule: &'static str,
    /// "team", or what it is and how it is called: "group 3-4", "person TL", "grouping bouw".
    pub about: String,
    pub p: f64,
    pub smallest: f64,
    pub stands_out: bool,
}

/// The first question of a project, as the program looks at it.
pub fn judged(project: &Project) -> Judged {
    let spec = project.first_spec().unwrap();
    let net = Network::new(project, &spec).unwrap();
    let groupings = Divided::all(project, &spec);
    let found = found(&Context::with_groupings(&net, &groupings, SEED));
    let held = |test: &Test| Held {
        rule: test.rule.id(),
        about: match test.about {
            About::Team => "team".to_owned(),
            About::Group(group) => format!("group {}", project.group_name(group)),
            About::Person(person) => format!("person {}", project.people[&person].key),
            About::Grouping(grouping) => format!("grouping {}", project.groupings[&grouping].name),
        },
        p: test.p,
        smallest: test.smallest,
        stands_out: test.stands_out,
    };
    Judged {
        tests: found.looked.tests.iter().chain(&found.looked.too_few).map(held).collect(),
        findings: found
            .findings
            .iter()
            .map(|f| Said { rule: f.rule().id(), nature: f.nature.id(), labelled: f.certainty.is_some() })
            .collect(),
    }
}

impl Judged {
    /// The nature of what a rule found; `None` where it is silent. The strongest where it found several.
    pub fn nature(&self, rule: &str) -> Option<&'static str> {
        let natures: Vec<&str> = self.findings.iter().filter(|f| f.rule == rule).map(|f| f.nature).collect();
        ["pattern", "observation", "assignment"].into_iter().find(|nature| natures.contains(nature))
    }

    pub fn is_pattern(&self, rule: &str) -> bool {
        self.nature(rule) == Some("pattern")
    }

    /// Every rule that found a pattern, each once.
    pub fn patterns(&self) -> Vec<&'static str> {
        let mut rules: Vec<&str> = self.findings.iter().filter(|f| f.nature == "pattern").map(|f| f.rule).collect();
        rules.dedup();
        rules
    }

    pub fn test(&self, rule: &str, about: &str) -> Option<&Held> {
        self.tests.iter().find(|test| test.rule == rule && test.about == about)
    }
}
