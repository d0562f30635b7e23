//! The list of measures. A measure that is not in it is shown nowhere.

use super::{Kind, Level, Measure, Missing, Of, Reader};
use crate::analysis::ties::one_sided_of_each;
use crate::analysis::{
    AgainstDraws, Reading, Why, assortativity, centralization_betweenness, centralization_in, centralization_out, clustering,
    clustering_mean, connectedness, constraint, core, density, effective_size, efficiency, ei_arc, ei_by_group, ei_by_person, ei_expected,
    ei_pair, eigenvector, hierarchy, in_degree, least_upper_bounds, least_upper_bounds_sna, modularity, mutual_degree, out_degree,
    pagerank, recip_arc, recip_dyadic, recip_expected, recip_pair, recip_person, recip_returned, recip_returns, transitivity,
    transitivity_undirected,
};

use Missing::{Bounded, Known, Respondents, Simulated, Unaffected};
use Of::{Apart, Groups, People, Whole};
use Reader::{Advisor, Coach};

/// Every measure of the program, what a coach looks for first.
pub const CATALOGUE: &[Measure] = &[
    share("density", Coach, &[Whole(|b| density(b.net))], Bounded),
    count("in_degree", Coach, &[People(|b| counted(in_degree(b.net)))], Bounded),
    count("out_degree", Coach, &[People(|b| out_degree(b.net))], Respondents),
    count("mutual_degree", Coach, &[People(|b| mutual_degree(b.net))], Respondents),
    share("recip.arc", Coach, &[Whole(|b| recip_arc(b.net))], Bounded),
    share("recip.pair", Coach, &[Whole(|b| recip_pair(b.net))], Known),
    share("recip.expected", Coach, &[Whole(|b| recip_expected(b.net))], Known),
    share("recip.person", Coach, &[People(|b| recip_person(b.net))], Respondents),
    share("recip.person.returned", Advisor, &[People(|b| recip_returned(b.net))], Respondents),
    share("recip.person.returns", Advisor, &[People(|b| recip_returns(b.net))], Respondents),
    share("recip.dyadic", Advisor, &[Whole(|b| recip_dyadic(b.net))], Known),
    balance("ei.arc", Coach, &[Whole(|b| ei_arc(b.net)), Groups(|b| ei_by_group(b.net)), People(|b| ei_by_person(b.net))], Bounded),
    balance("ei.expected", Coach, &[Whole(|b| ei_expected(b.net))], Unaffected),
    Measure {
        at_once: true,
        decimals: 4,
        ..share(
            "ei.p",
            Advisor,
            &[Whole(|b| {
                let reason = || Reading::Undefined(ei_arc(b.net).why().unwrap_or(Why::TooFew));
                b.ei_test.map_or_else(reason, |test| Reading::Value(test.p))
            })],
            Known,
        )
    },
    balance("ei.pair", Advisor, &[Whole(|b| ei_pair(b.net))], Known),
    share("mixing", Coach, &[Apart(Level::Pair)], Bounded),
    count("expert_reach", Coach, &[Apart(Level::Person)], Bounded),
    count("classes_reached", Coach, &[Apart(Level::Person)], Bounded),
    count("components.weak", Coach, &[Whole(|b| Reading::Value(b.weak().len() as f64))], Bounded),
    count("components.strong", Coach, &[Whole(|b| Reading::Value(b.strong().len() as f64))], Bounded),
    count("cut_people", Coach, &[Apart(Level::Person)], Known),
    count("bridges", Coach, &[Apart(Level::Pair), Whole(|b| Reading::Value(b.bridges().len() as f64))], Known),
    amount("betweenness", Coach, &[People(|b| b.steps.betweenness.clone())], Respondents),
    Measure { at_once: true, ..index("betweenness.share", Advisor, &[People(|b| b.steps.betweenness_share.clone())], Respondents) },
    index("harmonic.in", Coach, &[People(|b| b.steps.harmonic_in.clone())], Bounded),
    index("harmonic.out", Coach, &[People(|b| b.steps.harmonic_out.clone())], Respondents),
    balance("one_sided", Coach, &[People(|b| one_sided_of_each(b.net))], Respondents),
    Measure { at_once: false, ..share("reach", Coach, &[Whole(|b| b.steps.reach)], Bounded) },
    index("compactness", Advisor, &[Whole(|b| b.steps.compactness)], Bounded),
    index("centralization.in", Advisor, &[Whole(|b| centralization_in(b.net))], Simulated),
    index("centralization.out", Advisor, &[Whole(|b| centralization_out(b.net))], Simulated),
    index("centralization.betweenness", Advisor, &[Whole(|b| centralization_betweenness(b.net, &b.steps.betweenness))], Simulated),
    share("transitivity", Advisor, &[Whole(|b| transitivity(b.net))], Simulated),
    share("transitivity.undirected", Advisor, &[Whole(|b| transitivity_undirected(b.net))], Known),
    index("closeness.in", Advisor, &[People(|b| b.steps.closeness_in.clone())], Known),
    index("closeness.out", Advisor, &[People(|b| b.steps.closeness_out.clone())], Respondents),
    index("eigenvector", Advisor, &[People(|b| eigenvector(b.net))], Known),
    Measure { decimals: 4, ..index("pagerank", Advisor, &[People(|b| pagerank(b.net))], Known) },
    index("hub", Advisor, &[People(|b| b.standing().hubs.clone())], Respondents),
    index("authority", Advisor, &[People(|b| b.standing().authorities.clone())], Known),
    amount("constraint", Advisor, &[People(|b| constraint(b.net))], Respondents),
    amount("effective_size", Advisor, &[People(|b| effective_size(b.net))], Respondents),
    Measure { at_once: false, ..count("core", Coach, &[People(|b| counted(core(b.net)))], Known) },
    share("clustering", Advisor, &[People(|b| clustering(b.net)), Whole(|b| clustering_mean(b.net))], Known),
    count("triads", Advisor, &[Apart(Level::Whole)], Known),
    share("krackhardt.connectedness", Advisor, &[Whole(|b| connectedness(b.net))], Known),
    share("krackhardt.hierarchy", Advisor, &[Whole(|b| hierarchy(b.net))], Known),
    index("krackhardt.efficiency", Advisor, &[Whole(|b| efficiency(b.net))], Known),
    index("krackhardt.lub", Advisor, &[Whole(|b| least_upper_bounds_sna(b.net))], Known),
    index("krackhardt.lub_nearest", Advisor, &[Whole(|b| least_upper_bounds(b.net))], Known),
    balance("assortativity", Advisor, &[Whole(|b| assortativity(b.net))], Known),
    balance("modularity", Advisor, &[Whole(|b| modularity(b.net))], Simulated),
    count("communities", Advisor, &[Whole(|b| or_no_ties(b.communities().map(|found| found.parts as f64)))], Known),
    count("cover", Advisor, &[Whole(|b| Reading::Value(b.cover().people.len() as f64))], Known),
    Measure { decimals: 4, ..share("cug.recip", Advisor, &[Whole(|b| p(b.cug_recip()))], Known) },
    Measure { decimals: 4, ..share("cug.trans", Advisor, &[Whole(|b| p(b.cug_trans()))], Known) },
    count("brokerage.coordinator", Advisor, &[People(|b| b.role(|r| r.coordinator)), Apart(Level::Whole)], Respondents),
    count("brokerage.itinerant", Advisor, &[People(|b| b.role(|r| r.itinerant)), Apart(Level::Whole)], Respondents),
    count("brokerage.gatekeeper", Advisor, &[People(|b| b.role(|r| r.gatekeeper)), Apart(Level::Whole)], Respondents),
    count("brokerage.representative", Advisor, &[People(|b| b.role(|r| r.representative)), Apart(Level::Whole)], Respondents),
    count("brokerage.liaison", Advisor, &[People(|b| b.role(|r| r.liaison)), Apart(Level::Whole)], Respondents),
    balance("qap", Advisor, &[Apart(Level::Pair)], Known),
];

/// The measure with this id.
#[must_use]
pub fn measure(id: &str) -> Option<&'static Measure> {
    CATALOGUE.iter().find(|m| m.id == id)
}

const fn of(id: &'static str, kind: Kind, reader: Reader, of: &'static [Of], missing: Missing) -> Measure {
    let decimals = if matches!(kind, Kind::Count) { 0 } else { 2 };
    Measure { id, kind, reader, at_once: matches!(reader, Coach), of, missing, decimals }
}

const fn count(id: &'static str, reader: Reader, read: &'static [Of], missing: Missing) -> Measure {
    of(id, Kind::Count, reader, read, missing)
}

const fn share(id: &'static str, reader: Reader, read: &'static [Of], missing: Missing) -> Measure {
    of(id, Kind::Share, reader, read, missing)
}

const fn index(id: &'static str, reader: Reader, read: &'static [Of], missing: Missing) -> Measure {
    of(id, Kind::Index, reader, read, missing)
}

const fn balance(id: &'static str, reader: Reader, read: &'static [Of], missing: Missing) -> Measure {
    of(id, Kind::Balance, reader, read, missing)
}

const fn amount(id: &'static str, reader: Reader, read: &'static [Of], missing: Missing) -> Measure {
    of(id, Kind::Amount, reader, read, missing)
}

fn counted(counts: Vec<usize>) -> Vec<Reading> {
    counts.into_iter().map(|count| Reading::Value(count as f64)).collect()
}

fn or_no_ties(value: Option<f64>) -> Reading {
    value.map_or(Reading::Undefined(Why::NoTies), Reading::Value)
}

fn p(test: Option<&AgainstDraws>) -> Reading {
    or_no_ties(test.map(|test| test.p))
}

#[cfg(test)]
mod tests {
    use super::{CATALOGUE, Kind, Level, Missing, Reader, measure};

    #[test]
    fn each_measure_stands_once_and_a_coach_s_measures_need_no_draws() {
        for (i, m) in CATALOGUE.iter().enumerate() {
            assert!(CATALOGUE[..i].iter().all(|other| other.id != m.id), "{} stands twice", m.id);
            assert!(m.levels().next().is_some() && m.decimals <= 4, "{}", m.id);
            assert!(m.kind != Kind::Count || m.decimals == 0, "{}: a count has no decimals", m.id);
            assert!(m.reader == Reader::Advisor || m.missing != Missing::Simulated, "{}", m.id);
            let mut levels: Vec<Level> = Vec::new();
            for level in m.levels() {
                assert!(!levels.contains(&level), "{} is read twice of {level:?}", m.id);
                levels.push(level);
            }
        }
        assert!(measure("influence").is_none());
    }
}
