//! The words that headers go by, folded: without capitals, accents and punctuation.

use crate::model::GroupingKind;

pub(in crate::io) const FROM: &[&str] = &[
    "van",
    "from",
    "source",
    "bron",
    "van id",
    "from id",
    "source id",
    "van naam",
    "from name",
    "van wie",
    "wie",
    "wie noemt",
    "noemer",
    "afzender",
    "invuller",
    "respondent",
    "sender",
    "ego",
    "nominator",
];
pub(in crate::io) const TO: &[&str] = &[
    "naar",
    "to",
    "target",
    "doel",
    "naar id",
    "to id",
    "target id",
    "naar naam",
    "to name",
    "naar wie",
    "wie wordt genoemd",
    "genoemde",
    "genoemd",
    "noemt",
    "ontvanger",
    "receiver",
    "alter",
    "nominee",
];
pub(in crate::io) const QUESTION: &[&str] =
    &["vraag", "question", "relatie", "relation", "netwerk", "network", "soort", "kind", "onderwerp", "thema", "topic", "subject"];
pub(in crate::io) const STRENGTH: &[&str] = &["sterkte", "strength", "weight", "gewicht", "frequentie", "frequency", "waarde", "value"];

pub(in crate::io) const ID: &[&str] = &["id", "code", "nummer", "personeelsnummer", "person id", "persoon id"];
pub(in crate::io) const NAME: &[&str] = &[
    "naam",
    "name",
    "volledige naam",
    "full name",
    "label",
    "leerkracht",
    "naam leerkracht",
    "leraar",
    "naam leraar",
    "docent",
    "naam docent",
    "medewerker",
    "naam medewerker",
    "collega",
    "naam collega",
    "teamlid",
    "werknemer",
    "personeelslid",
    "weergavenaam",
    "display name",
    "displayname",
    "employee",
    "staff member",
];
pub(in crate::io) const NAME_PARTS: [&[&str]; 3] =
    [&["voornaam", "roepnaam", "first name"], &["tussenvoegsel", "tussenvoegsels", "prefix"], &["achternaam", "last name", "surname"]];
pub(in crate::io) const GRADES: &[&str] =
    &["jaargroepen", "jaargroep", "leerjaar", "leerjaren", "grades", "grade", "year groups", "year group"];
pub(in crate::io) const ROLES: &[&str] = &["rol", "rollen", "role", "roles", "functie", "functies"];
pub(in crate::io) const EXPERTISE: &[&str] = &["expertise", "expertises", "vakgebied", "specialisme"];
pub(in crate::io) const REMIT: &[&str] = &["remit", "bereik", "opdracht", "voor groepen", "for grades"];
pub(in crate::io) const STATUS: &[&str] =
    &["antwoord", "antwoord status", "answered", "respons", "response", "ingevuld", "responded", "status"];
pub(in crate::io) const DAYS: &[&str] = &["dagen", "days", "werkdagen", "working days"];
/// A word that the groups of a team go by, in order of preference; with what it says of them, if more than that there are groups.
pub(in crate::io) const MAIN: &[(&[&str], Option<GroupingKind>)] = &[
    (&["parallelgroep", "parallelgroepen", "parallel groep", "parallel group", "parallel groups"], Some(GroupingKind::Parallel)),
    (&["groep", "groepen", "group", "groups"], None),
    (&["team", "teams", "onderwijsteam", "onderwijsteams"], Some(GroupingKind::Team)),
    (&["sectie", "secties", "section", "sections"], Some(GroupingKind::Section)),
    (&["vakgroep", "vakgroepen", "subject group", "subject groups"], Some(GroupingKind::SubjectGroup)),
    (&["afdeling", "afdelingen", "department", "departments"], Some(GroupingKind::Department)),
    (&["unit", "units"], Some(GroupingKind::Unit)),
    (&["cluster", "clusters"], Some(GroupingKind::Cluster)),
];
pub(in crate::io) const FURTHER: &[(&[&str], GroupingKind)] = &[
    (&["klas", "klassen", "class", "classes"], GroupingKind::Class),
    (&["bouw", "phase", "fase"], GroupingKind::Phase),
    (&["gebouw", "locatie", "building", "location"], GroupingKind::Building),
    (&["werkgroep", "werkgroepen", "working group", "working groups", "leerteam", "expertteam"], GroupingKind::WorkingGroup),
];

/// Columns that ask who answers.
pub(in crate::io) const RESPONDENT: &[&str] = &[
    "wie ben je",
    "wie ben jij",
    "wie bent u",
    "wat is je naam",
    "wat is jouw naam",
    "wat is uw naam",
    "je naam",
    "jouw naam",
    "mijn naam",
    "uw naam",
    "ik ben",
    "naam invuller",
    "ingevuld door",
    "naam respondent",
    "respondent",
    "invuller",
    "deelnemer",
    "naam deelnemer",
    "naam leerkracht",
    "naam leraar",
    "leerkracht",
    "leraar",
    "medewerker",
    "naam medewerker",
    "your name",
    "who are you",
    "what is your name",
    "i am",
    "participant",
    "teacher",
];
pub(in crate::io) const EMAIL: &[&str] = &[
    "e mail",
    "email",
    "mail",
    "e mailadres",
    "emailadres",
    "mailadres",
    "e mail adres",
    "email address",
    "e mail address",
    "gebruikersnaam",
    "username",
    "user name",
    "recipientemail",
    "recipient email",
    "je e mailadres",
    "school e mail",
    "schoolmail",
    "e mailadres van school",
];
/// Parts of a name, as surveys call them.
pub(in crate::io) const RECIPIENT: [&[&str]; 2] =
    [&["recipientfirstname", "recipient first name"], &["recipientlastname", "recipient last name"]];
/// Columns in which someone says whether they take part.
const CONSENT: &[&str] = &["toestemming", "akkoord", "consent", "doe je mee", "ik doe mee", "deelname"];
pub(in crate::io) const MAY_BE_NAMED: &[&str] = &["noembaar", "mag genoemd worden", "te noemen", "may be named", "can be named"];
/// What survey programs add of themselves.
const META: &[&str] = &[
    "id",
    "begintijd",
    "starttijd",
    "start time",
    "tijd van voltooien",
    "voltooiingstijd",
    "completion time",
    "tijd van laatste wijziging",
    "laatst gewijzigd",
    "last modified time",
    "tijdstempel",
    "timestamp",
    "taal",
    "language",
    "starttaal",
    "start language",
    "startlanguage",
    "antwoord id",
    "response id",
    "responseid",
    "respondent id",
    "collector id",
    "collectorid",
    "datum ingestuurd",
    "datum verzonden",
    "date submitted",
    "submitdate",
    "datum gestart",
    "date started",
    "startdate",
    "start date",
    "datum laatste actie",
    "date last action",
    "datestamp",
    "enddate",
    "end date",
    "recordeddate",
    "recorded date",
    "date created",
    "date modified",
    "datum",
    "date",
    "laatste pagina",
    "last page",
    "lastpage",
    "seed",
    "toegangscode",
    "token",
    "access code",
    "ip adres",
    "ip address",
    "ipaddress",
    "verwijzende url",
    "referrer url",
    "refurl",
    "progress",
    "voortgang",
    "duration in seconds",
    "duration",
    "duur",
    "totale tijd",
    "total time",
    "finished",
    "voltooid",
    "status",
    "response type",
    "externalreference",
    "external data reference",
    "externaldatareference",
    "locationlatitude",
    "location latitude",
    "locationlongitude",
    "location longitude",
    "distributionchannel",
    "distribution channel",
    "userlanguage",
    "user language",
    "totaal aantal punten",
    "total points",
    "score",
    "quizfeedback",
    "quiz feedback",
    "nr",
    "volgnummer",
];
/// Words for a column of names without a question in it.
const NAMES_ONLY: &[&str] = &[
    "collega",
    "collegas",
    "collega s",
    "naam",
    "namen",
    "keuze",
    "voorkeur",
    "persoon",
    "nominatie",
    "antwoord",
    "colleague",
    "colleagues",
    "name",
    "names",
    "choice",
    "person",
    "nomination",
    "answer",
    "noemt",
    "genoemd",
    "optie",
    "option",
];
/// A row that adds up the others is nobody.
const TOTAL: &[&str] = &[
    "max",
    "maximum",
    "min",
    "minimum",
    "aantal x genoemd",
    "aantal keer genoemd",
    "aantal keren genoemd",
    "totaal",
    "totalen",
    "total",
    "totals",
    "som",
    "sum",
    "gemiddelde",
    "gemiddeld",
    "average",
    "mean",
    "aantal",
    "count",
    "eindtotaal",
    "subtotaal",
];
const WEEKDAYS: [&[&str]; 5] = [
    &["ma", "maandag", "mon", "monday"],
    &["di", "dinsdag", "tue", "tuesday"],
    &["wo", "woensdag", "wed", "wednesday"],
    &["do", "donderdag", "thu", "thursday"],
    &["vr", "vrijdag", "fri", "friday"],
];

/// Whether a header, folded, is one that a survey program adds.
pub(in crate::io) fn is_meta(word: &str) -> bool {
    META.contains(&word) || word.starts_with("punten ") || word.starts_with("feedback ") || word.starts_with("points ")
}

/// Whether a header, folded, asks who answers; a remark in brackets may follow.
pub(in crate::io) fn asks_who(word: &str) -> bool {
    RESPONDENT.iter().any(|asked| word == *asked || (asked.len() > 6 && asked.contains(' ') && word.starts_with(&format!("{asked} "))))
}

/// Whether a header asks for consent.
pub(in crate::io) fn asks_consent(word: &str) -> bool {
    CONSENT.iter().any(|asked| word == *asked || word.starts_with(&format!("{asked} ")) || word.ends_with(&format!(" {asked}")))
        || ["toestemming", "akkoord", "consent"].iter().any(|asked| word.contains(asked))
}

/// Who names and who is named the other way round: "wordt genoemd door".
pub(in crate::io) fn is_passive(word: &str) -> bool {
    ["genoemd door", "wordt genoemd door", "benaderd door", "wordt benaderd door", "gevraagd door", "named by", "is named by"]
        .contains(&word)
}

pub(in crate::io) fn is_email(word: &str) -> bool {
    EMAIL.contains(&word)
}

/// Whether the words of a numbered column say nothing of what was asked.
pub(in crate::io) fn says_only_name(word: &str) -> bool {
    word.split(' ').all(|part| NAMES_ONLY.contains(&part) || part.is_empty())
}

pub(crate) fn is_total(word: &str) -> bool {
    TOTAL.contains(&word.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' '))
}

pub(crate) fn is_weekday(word: &str) -> bool {
    weekday(word).is_some()
}

/// Monday is 0.
pub(in crate::io) fn weekday(word: &str) -> Option<usize> {
    WEEKDAYS.iter().position(|words| words.contains(&word))
}

/// Whether a header has a column for who names and one for who is named.
pub(crate) fn are_of_ties(header: &[String]) -> bool {
    let has = |list: &[&str]| header.iter().any(|cell| list.contains(&crate::io::cell::spelling::fold(cell).as_str()));
    has(FROM) && has(TO)
}

/// Whether a folded header is any that this program knows.
pub(crate) fn is_header(word: &str) -> bool {
    let lists: [&[&str]; 13] = [FROM, TO, QUESTION, STRENGTH, ID, NAME, GRADES, ROLES, EXPERTISE, REMIT, STATUS, DAYS, EMAIL];
    let parts = NAME_PARTS.iter().chain(&RECIPIENT);
    lists.iter().chain(parts).any(|list| list.contains(&word))
        || MAIN.iter().any(|(list, _)| list.contains(&word))
        || FURTHER.iter().any(|(list, _)| list.contains(&word))
        || is_meta(word)
        || asks_who(word)
        || weekday(word).is_some()
}
