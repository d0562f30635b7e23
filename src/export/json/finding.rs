//! A finding as JSON: its evidence, how sure it is, and what is said of it in both languages.

use serde_json::{Map, Value, json};

use super::request::{AnalysisJson, key};
use super::values::{bounds_json, part_json};
use crate::findings::{
    About, Certainty, Claim, Connectors, Divide, Evidence, Finding, Kind, LittleInside, OnItsOwn, Reaching, Test, Unreached,
};
use crate::text::{Called, FindingText, Lang, Words, finding_text};

pub(super) fn finding(request: &AnalysisJson<'_>, finding: &Finding) -> Value {
    let [nl, en] = Lang::ALL.map(|lang| said(request, finding, lang));
    json!({
        "rule": finding.rule().id(),
        "audience": finding.audience.id(),
        "nature": finding.nature.id(),
        "p": finding.chance.p(),
        "claim": finding.claim.map(Claim::id),
        "certainty": finding.certainty.map(certainty),
        "evidence": evidence(request, &finding.evidence),
        "people": finding.people.iter().map(|p| key(request, *p)).collect::<Vec<_>>(),
        "ties": finding.ties.iter().map(|(i, j)| [key(request, *i), key(request, *j)]).collect::<Vec<_>>(),
        "nl": sentence(&nl),
        "en": sentence(&en),
        "doubt_nl": nl.doubt(),
        "doubt_en": en.doubt(),
        "question_nl": nl.question,
        "question_en": en.question,
    })
}

fn certainty(certainty: Certainty) -> Value {
    json!({
        "kind": certainty.kind.map(Kind::id),
        "holds_in": certainty.holds_in,
        "range": certainty.range.map(|range| json!({ "low": range.low, "high": range.high })),
        "without_one": certainty.without_one.map(|one| json!({ "low": one.low, "high": one.high, "survives": one.survives })),
        "answers": certainty.answers,
        "mentions": certainty.mentions,
        "mentions_exact": certainty.mentions_exact,
    })
}

/// All that was held against chance, as one family.
pub(super) fn looked(request: &AnalysisJson<'_>) -> Value {
    let test = |test: &Test| {
        json!({
            "rule": test.rule.id(),
            "about": match test.about {
                About::Team => json!("team"),
                About::Group(group) => json!({ "group": request.project.group_name(group) }),
                About::Person(person) => json!({ "id": key(request, person) }),
                About::Grouping(id) => json!({ "grouping": request.project.groupings.get(&id).map(|grouping| grouping.name.as_str()) }),
            },
            "p": test.p, "smallest": test.smallest, "stands_out": test.stands_out,
        })
    };
    let looked = request.looked;
    // Without names people come in the order of their codes.
    let mut tests: Vec<&Test> = looked.tests.iter().collect();
    if request.is_coded() {
        let person = |about: About| if let About::Person(person) = about { key(request, person) } else { String::new() };
        tests.sort_by_cached_key(|test| (test.rule, person(test.about)));
    }
    json!({
        "at": looked.tests.len(), "stand_out": looked.stand_out(), "too_few": looked.too_few.len(),
        "tests": tests.into_iter().map(test).collect::<Vec<_>>(),
    })
}

fn said(request: &AnalysisJson<'_>, finding: &Finding, lang: Lang) -> FindingText {
    let project = request.project;
    let words = Words::new(lang);
    let grouping = request.spec.grouping.and_then(|id| project.groupings.get(&id));
    let called = Called {
        person: &|id| project.name(id).to_owned(),
        group: &|id| words.group_inline(project.group_name(id)),
        grouping: grouping.map_or(crate::model::GroupingKind::Other, |g| g.kind),
        next_grades: project.neighbouring_grades(request.spec.wave, request.spec.grouping),
        by_name: request.is_coded(),
    };
    finding_text(words, finding, &called)
}

fn sentence(text: &FindingText) -> String {
    format!("{}. {}", text.headline, text.body)
}

fn evidence(request: &AnalysisJson<'_>, evidence: &Evidence) -> Value {
    let group = |id| request.project.group_name(id);
    match evidence {
        Evidence::Exchange(e) => json!({
            "n": e.n, "asked": e.asked, "answered": e.answered, "arcs": e.arcs, "pairs": e.pairs, "mutual": e.mutual,
            "density": e.density, "density.bounds": e.density_bounds.map(bounds_json), "mean": e.mean, "cap": e.cap,
        }),
        Evidence::Reciprocity(e) => json!({
            "recip.arc": e.arc, "recip.pair": e.pair, "recip.expected": e.expected, "recip.arc.without_leaders": e.without_leaders, "all_known": e.all_known,
            "mutual": e.mutual, "pairs": e.pairs, "deviations": e.deviations, "recip.arc.bounds": e.bounds.map(bounds_json),
        }),
        Evidence::GroupOnItsOwn(e) => on_its_own(request, e),
        Evidence::LittleInside(e) => little_inside(request, e),
        Evidence::GroupsApart(e) => json!({
            "internal": e.internal, "external": e.external, "pairs": e.pairs, "pairs_between": e.pairs_between, "expected_between": e.expected_between, "unknown": e.unknown, "unknown_between": e.unknown_between, "ei.arc": e.ei,
            "ei.expected": e.expected, "ei.p": e.p, "seed": e.seed, "ei.arc.bounds": e.bounds.map(bounds_json), "without_group": e.without_group,
            "steps": e.steps.iter().map(|s| json!({
                "from": s.from.iter().map(|g| group(*g)).collect::<Vec<_>>(), "to": s.to.iter().map(|g| group(*g)).collect::<Vec<_>>(),
                "contact": s.contact, "pairs": s.pairs, "unknown": s.unknown,
                "carried_by": s.carried_by.iter().map(|c| json!({ "id": key(request, c.person), "ties": c.ties })).collect::<Vec<_>>(),
                "through": s.through.iter().map(|person| key(request, *person)).collect::<Vec<_>>(), "shared": s.shared, "shared_unknown": s.shared_unknown,
            })).collect::<Vec<_>>(),
        }),
        Evidence::ExpertsCentral(e) => json!({
            "experts": e.experts.iter().map(|x| json!({ "id": key(request, x.person), "in_degree": x.named_by })).collect::<Vec<_>>(),
            "of": e.of, "expected": e.expected, "next": e.next, "others": e.others, "n": e.n, "most_of_all": e.most_of_all(),
        }),
        Evidence::ExpertReach(e) => reaching(request, e),
        Evidence::LeadersOneSided(e) => json!({
            "out": e.out, "in": e.named_by, "one_sided": e.value, "unheard": e.unheard,
            "one_way_out": e.pairs.out, "one_way_in": e.pairs.back, "mutual": e.pairs.mutual, "everyone": e.everyone, "open_out": e.open_out, "open_in": e.open_in,
            "leaders": e.leaders.iter().map(|l| json!({ "id": key(request, l.person), "out": l.out, "in": l.named_by })).collect::<Vec<_>>(),
        }),
        Evidence::ThinData(e) => json!({
            "asked": e.asked, "answered": e.answered, "share_is_enough": e.share_is_enough,
            "by_group": e.by_group.iter().map(|(g, part)| (group(*g).to_owned(), part_json(part))).collect::<Map<_, _>>(),
        }),
        Evidence::PartsApart(e) => json!({
            "without": e.without.map(|who| match who {
                Connectors::Experts => "experts",
                Connectors::Leaders => "leaders",
                Connectors::ExpertsAndLeaders => "experts_and_leaders",
            }),
            "parts": e.parts.iter().map(|part| json!({
                "people": part.people, "groups": part.groups.iter().map(|g| group(*g)).collect::<Vec<_>>(), "only_groups": part.only_groups,
            })).collect::<Vec<_>>(),
            "outside": e.outside, "either_holds": e.either_holds,
        }),
        Evidence::OtherGrouping(e) => {
            let divide = |d: &Divide| json!({ "pairs": d.pairs, "ei.arc": d.ei, "ei.expected": d.expected, "deviations": d.deviations, "ei.p": d.p });
            json!({
                "grouping": e.name, "pairs": e.pairs, "between": divide(&e.between), "between_groups": divide(&e.between_groups),
                "seed": e.seed, "draws": e.draws,
            })
        }
        Evidence::SharedWithoutTie(e) => json!(
            e.pairs
                .iter()
                .map(|s| json!({
                    "from": group(s.from), "to": group(s.to), "grades": s.grades.iter().map(|g| g.0.as_str()).collect::<Vec<_>>(),
                    "people": s.people.iter().map(|p| key(request, *p)).collect::<Vec<_>>(), "pairs": s.pairs, "unknown": s.unknown, "through": s.through,
                }))
                .collect::<Vec<_>>()
        ),
        Evidence::Bridge(e) => json!(
            e.joins
                .iter()
                .map(|join| json!({
                    "from": group(join.from), "to": group(join.to), "ties": join.ties, "share": join.share, "person": key(request, join.person),
                }))
                .collect::<Vec<_>>()
        ),
        Evidence::NotReached(e) => json!({
            "experts": e.experts.iter().map(|p| key(request, *p)).collect::<Vec<_>>(), "reached": e.reached,
            "within_two": e.groups.iter().map(|g| (group(g.group).to_owned(), part_json(&g.within_two))).collect::<Map<_, _>>(),
        }),
        Evidence::ExpertsUnreached(e) => unreached(request, e),
        Evidence::JobShare(e) => json!({
            "all": e.all, "tied": e.tied,
            "without": e.without.iter().map(|s| json!({
                "class": group(s.class), "people": [key(request, s.people.0), key(request, s.people.1)],
            })).collect::<Vec<_>>(),
        }),
        Evidence::Unnamed(e) => json!({ "people": e.people.iter().map(|p| key(request, *p)).collect::<Vec<_>>(), "out": e.out, "answered": e.answered }),
    }
}

fn on_its_own(request: &AnalysisJson<'_>, e: &OnItsOwn) -> Value {
    let group = |id| request.project.group_name(id);
    json!({
        "all": e.all, "others": e.others.map(|(low, high)| json!({ "low": low, "high": high })),
        "groups": e.groups.iter().map(|own| json!({
            "group": group(own.group), "ties": own.ties, "expected": own.expected, "members": own.members,
            "via_experts": own.via_experts, "via_leaders": own.via_leaders,
        })).collect::<Vec<_>>(),
    })
}

fn little_inside(request: &AnalysisJson<'_>, e: &LittleInside) -> Value {
    let group = |id| request.project.group_name(id);
    json!({
        "inside": e.inside, "between": e.between, "expected_inside": e.expected_inside,
        "groups": e.groups.iter().map(|g| json!({
            "group": group(g.group), "inside": g.inside, "between": g.between, "expected": g.expected,
        })).collect::<Vec<_>>(),
    })
}

fn unreached(request: &AnalysisJson<'_>, e: &Unreached) -> Value {
    json!({
        "roles": e.kinds.iter().map(|kind| kind.plural()).collect::<Vec<_>>(), "teachers": e.teachers, "unknown": e.unknown,
        "remits": e.remits.iter().map(|remit| json!({
            "id": key(request, remit.person), "grades": remit.grades.iter().map(|g| g.0.as_str()).collect::<Vec<_>>(),
            "with": remit.with, "of": remit.of, "unknown": remit.unknown,
        })).collect::<Vec<_>>(),
    })
}

fn reaching(request: &AnalysisJson<'_>, e: &Reaching) -> Value {
    let group = |id| request.project.group_name(id);
    json!({
        "experts": e.experts.iter().map(|x| json!({
            "id": key(request, x.person),
            "by_group": x.by_group.iter().map(|(g, part)| (group(*g).to_owned(), part_json(part))).collect::<Map<_, _>>(),
            "by_grade": x.by_grade.iter().map(|(g, part)| (g.0.clone(), part_json(part))).collect::<Map<_, _>>(),
            "in_remit": x.in_remit.as_ref().map(part_json),
            "unknown_by_group": x.by_group.iter().zip(&x.unknown_by_group).map(|((g, _), open)| (group(*g).to_owned(), json!(open))).collect::<Map<_, _>>(),
            "unknown_by_grade": x.by_grade.iter().zip(&x.unknown_by_grade).map(|((g, _), open)| (g.0.clone(), json!(open))).collect::<Map<_, _>>(),
            "unknown_in_remit": x.unknown_in_remit,
        })).collect::<Vec<_>>(),
    })
}
