//! The arguments, with their help from the text layer.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::export::template::TemplateScale;
use crate::io::ids;
use crate::model::{Kind, LayoutKind, RoleKind, ShapeKind, SmallGroups, Strength, Style};
use crate::report::Sharing;
use crate::text::{Lang, Words};

/// A command line that could be read.
#[derive(Debug)]
pub enum Parsed {
    Window(Vec<PathBuf>),
    Analyse(AnalyseArgs),
    Figure(FigureArgs),
    Check(CheckArgs),
    Template(TemplateArgs),
}

/// Which files, and what is asked of them.
#[derive(Debug)]
pub struct SurveyArgs {
    /// Survey files and people sheets, in any order.
    pub files: Vec<PathBuf>,
    /// Answers to what reading asks, by id.
    pub answers: Vec<(String, String)>,
    /// The titles of the questions that are asked; none for the first.
    pub questions: Vec<String>,
    /// A mention on each of the questions, instead of on at least one.
    pub each: bool,
    /// Only members of these groups.
    pub groups: Vec<String>,
    pub without: Vec<RoleKind>,
    pub grouping: Option<String>,
    /// Mentions weaker than this are not ties.
    pub least: Option<Strength>,
    pub lang: Lang,
}

#[derive(Debug)]
pub struct CheckArgs {
    pub survey: SurveyArgs,
    pub json: bool,
}

#[derive(Debug)]
pub struct AnalyseArgs {
    pub survey: SurveyArgs,
    pub json: bool,
    pub without_names: bool,
    pub preflight: PreflightArgs,
}

/// How something goes out without names.
#[derive(Debug)]
pub struct PreflightArgs {
    /// Where to say who can still be recognised, beside stderr.
    pub json: Option<PathBuf>,
    pub merge_roles: bool,
    /// Instead of what the project says.
    pub small_groups: Option<SmallGroups>,
}

impl PreflightArgs {
    #[must_use]
    pub fn sharing(&self) -> Sharing {
        Sharing { merge_roles: self.merge_roles }
    }
}

#[derive(Debug)]
pub struct FigureArgs {
    pub survey: SurveyArgs,
    pub out: PathBuf,
    pub names: bool,
    pub preflight: PreflightArgs,
    /// As in the window where it is not said.
    pub layout: Option<LayoutKind>,
    pub style: Option<Style>,
    /// Rules, each with a page of its own.
    pub findings: Vec<String>,
}

#[derive(Debug)]
pub struct TemplateArgs {
    /// A people sheet, or a project.
    pub people: PathBuf,
    /// A folder.
    pub out: PathBuf,
    pub question: Option<String>,
    pub period: Option<String>,
    pub kind: Kind,
    pub cap: Option<u32>,
    pub scale: TemplateScale,
    pub lang: Lang,
    /// Replace files of the same name.
    pub force: bool,
}

/// Reads `args`, the program's own name first.
pub fn parse(args: impl IntoIterator<Item = OsString>, words: Words) -> Result<Parsed, clap::Error> {
    let matches = command(words).try_get_matches_from(args)?;
    Ok(match matches.subcommand() {
        Some(("analyse", matches)) => Parsed::Analyse(AnalyseArgs {
            survey: survey(matches, words.lang),
            json: matches.get_flag("json"),
            without_names: matches.get_flag("without-names"),
            preflight: preflight(matches),
        }),
        Some(("check", matches)) => Parsed::Check(CheckArgs { survey: survey(matches, words.lang), json: matches.get_flag("json") }),
        Some(("template", matches)) => Parsed::Template(template(matches, words.lang)),
        Some((_, matches)) => Parsed::Figure(FigureArgs {
            survey: survey(matches, words.lang),
            out: matches.get_one::<PathBuf>("out").cloned().unwrap_or_default(),
            names: matches.get_flag("names"),
            preflight: preflight(matches),
            layout: chosen(matches, "layout", &LayoutKind::ALL, LayoutKind::id),
            style: chosen(matches, "style", &Style::ALL, Style::id),
            findings: many(matches, "finding"),
        }),
        None => Parsed::Window(matches.get_many::<PathBuf>("files").map(|files| files.cloned().collect()).unwrap_or_default()),
    })
}

/// The value whose id was given.
fn chosen<T: Copy>(matches: &ArgMatches, option: &str, all: &[T], id: fn(T) -> &'static str) -> Option<T> {
    let given = matches.get_one::<String>(option)?;
    all.iter().copied().find(|value| id(*value) == given)
}

fn command(words: Words) -> Command {
    let figure = Command::new("figure")
        .about(words.get("cli-figure"))
        .args(survey_args(words))
        .arg(
            Arg::new("out")
                .long("out")
                .value_name("FILE.svg|.png")
                .required(true)
                .value_parser(value_parser!(PathBuf))
                .help(words.get("cli-out")),
        )
        .arg(Arg::new("names").long("names").action(ArgAction::SetTrue).help(words.get("cli-names")))
        .arg(
            Arg::new("layout")
                .long("layout")
                .value_parser(PossibleValuesParser::new(LayoutKind::ALL.map(LayoutKind::id)))
                .help(words.get("cli-layout")),
        )
        .arg(
            Arg::new("style").long("style").value_parser(PossibleValuesParser::new(Style::ALL.map(Style::id))).help(words.get("cli-style")),
        )
        .args(preflight_args(words).map(|arg| arg.conflicts_with("names")))
        .arg(Arg::new("finding").long("finding").value_name("RULE").action(ArgAction::Append).help(words.get("cli-finding")));
    let analyse = Command::new("analyse")
        .about(words.get("cli-analyse"))
        .args(survey_args(words))
        .arg(Arg::new("without-names").long("without-names").action(ArgAction::SetTrue).help(words.get("cli-without-names")))
        .args(preflight_args(words).map(|arg| arg.requires("without-names")))
        .arg(Arg::new("json").long("json").action(ArgAction::SetTrue).help(words.get("cli-json")));
    let check = Command::new("check")
        .about(words.get("cli-check"))
        .args(file_args(words))
        .arg(Arg::new("json").long("json").action(ArgAction::SetTrue).help(words.get("cli-json")));
    Command::new("lijntjes")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.get("cli-about"))
        .args_conflicts_with_subcommands(true)
        .arg(Arg::new("files").value_name("FILE").num_args(0..).value_parser(value_parser!(PathBuf)).help(words.get("cli-files")))
        .subcommand(analyse)
        .subcommand(figure)
        .subcommand(check)
        .subcommand(template_command(words))
}

/// How something goes out without names.
fn preflight_args(words: Words) -> [Arg; 3] {
    [
        Arg::new("preflight-json")
            .long("preflight-json")
            .value_name("FILE")
            .value_parser(value_parser!(PathBuf))
            .help(words.get("cli-preflight-json")),
        Arg::new("merge-roles").long("merge-roles").action(ArgAction::SetTrue).help(words.get("cli-merge-roles")),
        Arg::new("small-groups")
            .long("small-groups")
            .value_parser(PossibleValuesParser::new(SmallGroups::ALL.map(SmallGroups::id)))
            .help(words.get("cli-small-groups")),
    ]
}

fn preflight(matches: &ArgMatches) -> PreflightArgs {
    PreflightArgs {
        json: matches.get_one::<PathBuf>("preflight-json").cloned(),
        merge_roles: matches.get_flag("merge-roles"),
        small_groups: chosen(matches, "small-groups", &SmallGroups::ALL, SmallGroups::id),
    }
}

/// What every subcommand that reads a survey takes.
fn file_args(words: Words) -> Vec<Arg> {
    vec![
        Arg::new("files")
            .value_name("FILE")
            .num_args(1..)
            .required(true)
            .value_parser(value_parser!(PathBuf))
            .help(words.get("cli-survey")),
        Arg::new("people").long("people").value_name("FILE").value_parser(value_parser!(PathBuf)).help(words.get("cli-people")),
        Arg::new("shape").long("shape").value_name("SHAPE").value_parser(shape).help(words.get("cli-shape")),
        Arg::new("respondent").long("respondent").value_name("COLUMN").help(words.get("cli-respondent")),
        Arg::new("answer")
            .long("answer")
            .value_name("QUESTION=OPTION")
            .action(ArgAction::Append)
            .value_parser(answer)
            .help(words.get("cli-answer")),
        Arg::new("lang").long("lang").value_parser(PossibleValuesParser::new(["nl", "en"])).help(words.get("cli-lang")),
    ]
}

/// What a subcommand takes that asks for one network.
fn survey_args(words: Words) -> Vec<Arg> {
    let mut args = file_args(words);
    args.extend([
        Arg::new("question").long("question").value_name("NAME").action(ArgAction::Append).help(words.get("cli-question")),
        Arg::new("together")
            .long("together")
            .requires("question")
            .value_parser(PossibleValuesParser::new(["any", "each"]))
            .help(words.get("cli-together")),
        Arg::new("group").long("group").value_name("NAME").action(ArgAction::Append).help(words.get("cli-group")),
        Arg::new("without")
            .long("without")
            .action(ArgAction::Append)
            .value_parser(PossibleValuesParser::new(RoleKind::ALL.map(RoleKind::plural)))
            .help(words.get("cli-without")),
        Arg::new("grouping").long("grouping").value_name("NAME").help(words.get("cli-grouping")),
        Arg::new("strength").long("strength").value_name("MIN").value_parser(least_strength).help(words.get("cli-strength")),
    ]);
    args
}

fn shape(text: &str) -> Result<ShapeKind, String> {
    ShapeKind::from_any_word(text).ok_or_else(|| ShapeKind::ALL.map(ShapeKind::id).join(", "))
}

/// The last "=" parts a question from its option: a name may hold one, an option never does.
fn answer(text: &str) -> Result<(String, String), String> {
    let (question, option) = text.rsplit_once('=').ok_or_else(|| text.to_owned())?;
    Ok((question.trim().to_owned(), option.trim().to_owned()))
}

fn lang_arg(words: Words) -> Arg {
    Arg::new("lang").long("lang").value_parser(PossibleValuesParser::new(["nl", "en"])).help(words.get("cli-lang"))
}

fn template_command(words: Words) -> Command {
    let path = || value_parser!(PathBuf);
    let one_of = |values: &[&'static str]| PossibleValuesParser::new(values.iter().copied());
    Command::new("template").about(words.get("cli-template")).args([
        Arg::new("people").value_name("PEOPLE").required(true).value_parser(path()).help(words.get("cli-template-people")),
        Arg::new("out").long("out").value_name("FOLDER").required(true).value_parser(path()).help(words.get("cli-template-out")),
        Arg::new("question").long("question").value_name("TEXT").help(words.get("cli-template-question")),
        Arg::new("period").long("period").value_name("TEXT").help(words.get("cli-template-period")),
        Arg::new("kind").long("kind").value_parser(one_of(&["mutual", "directed"])).help(words.get("cli-template-kind")),
        Arg::new("cap").long("cap").value_name("N").value_parser(value_parser!(u32).range(1..)).help(words.get("cli-template-cap")),
        Arg::new("scale").long("scale").value_parser(one_of(&["marks", "frequency", "0-4"])).help(words.get("cli-template-scale")),
        Arg::new("force").long("force").action(ArgAction::SetTrue).help(words.get("cli-template-force")),
        lang_arg(words),
    ])
}

/// `None` for 0, which keeps every mention.
fn least_strength(text: &str) -> Result<Option<Strength>, String> {
    let value: f64 = text.replace(',', ".").parse().map_err(|_| text.to_owned())?;
    if value == 0.0 { Ok(None) } else { Strength::new(value).map(Some).ok_or_else(|| text.to_owned()) }
}

fn survey(matches: &ArgMatches, lang: Lang) -> SurveyArgs {
    let files = matches.get_many::<PathBuf>("files").into_iter().flatten().chain(matches.get_one::<PathBuf>("people"));
    let mut answers: Vec<(String, String)> = matches.get_many::<(String, String)>("answer").into_iter().flatten().cloned().collect();
    if let Some(people) = matches.get_one::<PathBuf>("people").and_then(|path| path.file_name()) {
        answers.push((ids::PEOPLE.to_owned(), people.to_string_lossy().into_owned()));
    }
    if let Some(shape) = matches.get_one::<ShapeKind>("shape") {
        answers.push((ids::SHAPE.to_owned(), shape.id().to_owned()));
    }
    if let Some(column) = matches.get_one::<String>("respondent") {
        answers.push((ids::RESPONDENT.to_owned(), column.clone()));
    }
    SurveyArgs {
        files: files.cloned().collect(),
        answers,
        questions: many(matches, "question"),
        each: matches.try_get_one::<String>("together").ok().flatten().is_some_and(|how| how == "each"),
        groups: many(matches, "group"),
        without: RoleKind::ALL.into_iter().filter(|kind| many(matches, "without").iter().any(|word| word == kind.plural())).collect(),
        grouping: matches.try_get_one::<String>("grouping").ok().flatten().cloned(),
        least: matches.try_get_one::<Option<Strength>>("strength").ok().flatten().copied().flatten(),
        lang: lang_of(matches, lang),
    }
}

/// Every value of an option that not each subcommand has.
fn many(matches: &ArgMatches, option: &str) -> Vec<String> {
    matches.try_get_many::<String>(option).ok().flatten().into_iter().flatten().cloned().collect()
}

fn lang_of(matches: &ArgMatches, lang: Lang) -> Lang {
    matches.get_one::<String>("lang").and_then(|code| Lang::from_code(code)).unwrap_or(lang)
}

fn template(matches: &ArgMatches, lang: Lang) -> TemplateArgs {
    let word = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    TemplateArgs {
        people: matches.get_one::<PathBuf>("people").cloned().unwrap_or_default(),
        out: matches.get_one::<PathBuf>("out").cloned().unwrap_or_default(),
        question: word("question").map(str::to_owned),
        period: word("period").map(str::to_owned),
        kind: if word("kind") == Some("directed") { Kind::Directed } else { Kind::Mutual },
        cap: matches.get_one::<u32>("cap").copied(),
        scale: match word("scale") {
            Some("frequency") => TemplateScale::Frequency,
            Some("0-4") => TemplateScale::ZeroToFour,
            _ => TemplateScale::Marks,
        },
        lang: lang_of(matches, lang),
        force: matches.get_flag("force"),
    }
}
