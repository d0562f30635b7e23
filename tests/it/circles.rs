//! No circles of files: whoever changes one file of a circle must know all of them. A `mod.rs` hides circles from the table of layers,
//! so that names are followed here through what it hands on to the file that says what they are.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::architecture::{relative, root, sources};

/// Words and signs with the line of each, without comments and what stands between quotes.
fn tokens(text: &str) -> Vec<(usize, String)> {
    let chars: Vec<char> = text.chars().collect();
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let starts = |at: usize, what: &str| what.chars().enumerate().all(|(i, c)| chars.get(at + i) == Some(&c));
    let (mut found, mut at, mut line) = (Vec::new(), 0, 1);
    while at < chars.len() {
        let begin = at;
        let hashes = chars[at + 1..].iter().take_while(|c| **c == '#').count();
        if starts(at, "//") {
            at += chars[at..].iter().take_while(|c| **c != '\n').count();
        } else if chars[at] == 'r' && chars.get(at + 1 + hashes) == Some(&'"') && !(at > 0 && word(chars[at - 1]) && chars[at - 1] != 'b') {
            let end = format!("\"{}", "#".repeat(hashes));
            at += hashes + 2;
            at += (0..chars.len()).find(|i| starts(at + i, &end)).unwrap() + end.len();
        } else if chars[at] == '"' {
            at += 1;
            while chars[at] != '"' {
                at += if chars[at] == '\\' { 2 } else { 1 };
            }
            at += 1;
        } else if chars[at] == '\'' && (chars[at + 1] == '\\' || chars.get(at + 2) == Some(&'\'')) {
            at += 2 + chars[at + 2..].iter().skip(usize::from(chars[at + 1] == '\\')).take_while(|c| **c != '\'').count();
            at += 1 + usize::from(chars[begin + 1] == '\\');
        } else if word(chars[at]) {
            at += chars[at..].iter().take_while(|c| word(**c)).count();
            found.push((line, chars[begin..at].iter().collect()));
        } else {
            at += if starts(at, "::") { 2 } else { 1 };
            if !chars[begin].is_whitespace() {
                found.push((line, chars[begin..at].iter().collect()));
            }
        }
        line += chars[begin..at].iter().filter(|c| **c == '\n').count();
    }
    found
}

/// How many of these tokens the item at their head takes.
fn item(tokens: &[(usize, String)]) -> usize {
    let mut depth = 0;
    for (i, (_, token)) in tokens.iter().enumerate() {
        match token.as_str() {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => depth -= 1,
            _ => {}
        }
        // An attribute ends in a bracket, an item in a semicolon or a brace.
        if depth == 0 && (token == ";" || token == "}") {
            return i + 1;
        }
    }
    tokens.len()
}

/// A path, the line it stands in, and the name that it is given here.
type Taken = (Vec<String>, usize, String);

/// What one `use` takes: the lists in it are opened.
fn used(tokens: &[(usize, String)], at: &mut usize, mut path: Vec<String>, taken: &mut Vec<Taken>) {
    let mut line = 0;
    while let Some((here, token)) = tokens.get(*at) {
        match token.as_str() {
            "::" => {}
            "{" => {
                while tokens[*at].1 != "}" {
                    *at += 1;
                    used(tokens, at, path.clone(), taken);
                }
                *at += 1;
                return;
            }
            "}" | "," | ";" => break,
            "as" => {
                taken.push((path, line, tokens[*at + 1].1.clone()));
                *at += 2;
                return;
            }
            "self" if !path.is_empty() => line = *here,
            name => {
                path.push(name.to_owned());
                line = *here;
            }
        }
        *at += 1;
    }
    if let Some(name) = path.last().filter(|_| line > 0).cloned() {
        taken.push((path, line, name));
    }
}

#[derive(Default)]
struct File {
    path: String,
    module: Vec<String>,
    /// What is taken from elsewhere under a name, wherever it is handed on.
    uses: BTreeMap<String, Vec<String>>,
    /// The paths in the code, with those of `use` but those that are only handed on.
    paths: Vec<(usize, Vec<String>)>,
}

fn read(path: &str, text: &str) -> File {
    let trimmed = path.trim_start_matches("src/").trim_end_matches(".rs");
    let module = trimmed.split('/').filter(|part| !["mod", "lib"].contains(part)).map(str::to_owned).collect();
    let mut file = File { path: path.to_owned(), module, ..File::default() };
    let tokens = tokens(text);
    let is = |at: usize, what: &str| tokens.get(at).is_some_and(|(_, token)| token == what);
    let (mut at, mut handed_on, mut words, mut inner) = (0, BTreeMap::new(), BTreeMap::new(), Vec::new());
    while at < tokens.len() {
        let (line, token) = &tokens[at];
        inner.retain(|end| at < *end);
        if ["#", "[", "cfg", "(", "test", ")", "]"].iter().enumerate().all(|(i, part)| is(at + i, part)) {
            at += item(&tokens[at..]);
        } else if token == "use" {
            let public = at > 0 && (is(at - 1, "pub") || is(at - 1, ")"));
            let mut names = Vec::new();
            at += 1;
            used(&tokens, &mut at, Vec::new(), &mut names);
            for (path, line, name) in names {
                if public {
                    handed_on.insert(name.clone(), path.clone());
                } else {
                    file.paths.push((line, path.clone()));
                }
                file.uses.insert(name, path);
            }
        } else if token == "in" && at > 1 && is(at - 1, "(") && is(at - 2, "pub") {
            // Who may see something is no tie: `pub(in crate::room)`.
            at += tokens[at..].iter().take_while(|(_, token)| token != ")").count();
        } else if token.starts_with(|c: char| c.is_alphabetic() || c == '_') {
            if token == "mod" && is(at + 2, "{") {
                inner.push(at + item(&tokens[at..]));
            }
            let field = at > 0 && (is(at - 1, ".") || is(at - 1, "::"));
            let mut path = vec![token.clone()];
            while is(at + 1, "::") && tokens.get(at + 2).is_some_and(|(_, t)| t.starts_with(|c: char| c.is_alphabetic() || c == '_')) {
                path.push(tokens[at + 2].1.clone());
                at += 2;
            }
            if !field {
                // A module that is written out in its file is no file of its own.
                let supers = path.iter().take_while(|part| *part == "super").count().min(inner.len());
                words.entry(path[supers..].first().cloned().unwrap_or_default()).or_insert(*line);
                file.paths.push((*line, path[supers..].to_vec()));
            }
            at += 1;
        } else {
            at += 1;
        }
    }
    // What is only handed on is no tie of the file that does so.
    file.paths.extend(handed_on.into_iter().filter_map(|(name, path)| Some((*words.get(&name)?, path))));
    file
}

/// Where a path leads: to a module that is a file, or to what one file says of itself.
enum End {
    Module(Vec<String>),
    Item(String, String),
}

struct House(BTreeMap<Vec<String>, File>);

impl House {
    fn new(files: &[(String, String)]) -> Self {
        Self(files.iter().map(|(path, text)| read(path, text)).map(|file| (file.module.clone(), file)).collect())
    }

    fn follow(&self, from: &File, path: &[String], steps: usize) -> Option<End> {
        let mut at = from.module.clone();
        let first = path.iter().take_while(|part| ["crate", "self", "super"].contains(&part.as_str())).count();
        for part in &path[..first] {
            match part.as_str() {
                "crate" => at.clear(),
                "super" => drop(at.pop()),
                _ => {}
            }
        }
        for (i, name) in path.iter().enumerate().skip(first) {
            let file = self.0.get(&at)?;
            let child = [at.as_slice(), std::slice::from_ref(name)].concat();
            let is_module = self.0.contains_key(&child);
            let alias = file.uses.get(name).filter(|alias| alias.as_slice() != std::slice::from_ref(name) && steps > 0);
            match alias.filter(|_| i + 1 == path.len() || !is_module) {
                Some(alias) => match self.follow(file, alias, steps - 1)? {
                    End::Module(module) => at = module,
                    item @ End::Item(..) => return Some(item),
                },
                None if is_module => at = child,
                // The name of a package, or of something in this file.
                None if i == 0 => return None,
                None => return Some(End::Item(file.path.clone(), name.clone())),
            }
        }
        Some(End::Module(at))
    }

    /// From file to file, with the line and the name of the first tie.
    fn arrows(&self) -> BTreeMap<(String, String), (usize, String)> {
        let mut arrows = BTreeMap::new();
        for file in self.0.values() {
            for (line, path) in &file.paths {
                if let Some(End::Item(to, name)) = self.follow(file, path, 12)
                    && to != file.path
                {
                    let first: &mut (usize, String) = arrows.entry((file.path.clone(), to)).or_insert((*line, name.clone()));
                    if *line < first.0 {
                        *first = (*line, name);
                    }
                }
            }
        }
        arrows
    }

    /// The files of each circle, and its arrows as lines to read.
    fn circles(&self) -> Vec<(Vec<String>, Vec<String>)> {
        let arrows = self.arrows();
        let mut next: BTreeMap<&String, Vec<&String>> = BTreeMap::new();
        for (from, to) in arrows.keys() {
            next.entry(from).or_default().push(to);
        }
        let reached = |from: &String| {
            let (mut found, mut left) = (BTreeSet::new(), vec![from]);
            while let Some(file) = left.pop() {
                left.extend(next.get(file).into_iter().flatten().filter(|to| found.insert((**to).clone())));
            }
            found
        };
        let reach: BTreeMap<&String, BTreeSet<String>> = next.keys().map(|from| (*from, reached(from))).collect();
        let of = |file: &String| reach[file].iter().filter(|other| reach.get(*other).is_some_and(|r| r.contains(file))).cloned().collect();
        let circles: BTreeSet<Vec<String>> = reach.keys().map(|file| of(file)).filter(|circle: &Vec<String>| circle.len() > 1).collect();
        let inside = |circle: &[String]| {
            let ties = arrows.iter().filter(|((from, to), _)| circle.contains(from) && circle.contains(to));
            ties.map(|((from, to), (line, name))| format!("{from}:{line}: takes {name} of {to}")).collect()
        };
        circles.into_iter().map(|circle| (inside(&circle), circle)).map(|(ties, circle)| (circle, ties)).collect()
    }
}

#[test]
fn a_circle_is_seen_through_what_a_room_hands_on() {
    let house = |wall: &str| {
        let files = [
            ("src/lib.rs", "pub mod house;"),
            (
                "src/house/mod.rs",
                "mod roof;\nmod wall;\npub use {roof::{Roof, Tile as Pan}, wall::Wall};\n#[cfg(test)]\nmod tests { use super::wall::Nail; }",
            ),
            (
                "src/house/roof.rs",
                "use super::{\n    // Not crate::house::Wall;\n    Wall,\n};\npub struct Roof<'a>(&'a Wall, &'a str);\npub struct Tile;",
            ),
            ("src/house/wall.rs", wall),
        ];
        House::new(&files.map(|(path, text)| (path.to_owned(), text.to_owned()))).circles()
    };
    assert!(house("pub struct Wall;\nconst SAID: &str = \"crate::house::Pan\";").is_empty());
    assert!(house("pub struct Wall;\n#[cfg(test)]\nuse crate::house::Pan;").is_empty());
    let circle = (
        vec!["src/house/roof.rs".to_owned(), "src/house/wall.rs".to_owned()],
        vec![
            "src/house/roof.rs:3: takes Wall of src/house/wall.rs".to_owned(),
            "src/house/wall.rs:2: takes Tile of src/house/roof.rs".to_owned(),
        ],
    );
    assert_eq!(house("pub struct Wall;\nfn tile() -> crate::house::Pan { todo!() }"), [circle]);
}

#[test]
fn no_files_go_round_in_a_circle() {
    let files: Vec<(String, String)> = sources(&root().join("src"))
        .iter()
        .filter(|path| !path.ends_with("main.rs"))
        .map(|path| (relative(path), fs::read_to_string(path).unwrap()))
        .collect();
    let circles = House::new(&files).circles();
    let broken: Vec<String> =
        circles.iter().map(|(files, ties)| format!("{} files go round:\n  {}", files.len(), ties.join("\n  "))).collect();
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}
