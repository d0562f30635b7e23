//! Files that other network programs write: GraphML, GEXF, Pajek and DL (UCINET). Each becomes two grids with the headers of our own
//! lists, so that the ordinary import reads them.

mod dl;
mod error;
mod gexf;
mod graphml;
mod lines;
mod network;
mod pajek;
mod tags;

pub use error::NotAGraph;
pub use network::GraphFile;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GraphFormat {
    GraphMl,
    Gexf,
    Pajek,
    Dl,
}

/// Which format this is, by how the text begins (some thousand characters will do), else by the ending of the file's name.
#[must_use]
pub fn is_graph_file(text_start: &str, file: &str) -> Option<GraphFormat> {
    let start: String = text_start.trim_start_matches('\u{feff}').chars().take(4_000).collect::<String>().to_lowercase();
    if start.trim_start().starts_with('<') {
        let first = |tag: &str| start.find(tag);
        match (first("<graphml"), first("<gexf")) {
            (Some(graphml), gexf) if gexf.is_none_or(|gexf| graphml < gexf) => return Some(GraphFormat::GraphMl),
            (_, Some(_)) => return Some(GraphFormat::Gexf),
            _ => {}
        }
    }
    let line = start.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('%')).unwrap_or_default();
    if line.starts_with("*vertices") || line.starts_with("*network") {
        return Some(GraphFormat::Pajek);
    }
    let mut words = start.split(|c: char| c.is_whitespace() || c == ',' || c == '=').filter(|word| !word.is_empty());
    if words.next() == Some("dl") && words.next().is_some_and(|word| ["n", "nr", "nc", "nm", "format"].contains(&word)) {
        return Some(GraphFormat::Dl);
    }
    match file.rsplit_once('.')?.1.to_lowercase().as_str() {
        "graphml" => Some(GraphFormat::GraphMl),
        "gexf" => Some(GraphFormat::Gexf),
        "net" | "paj" => Some(GraphFormat::Pajek),
        "dl" => Some(GraphFormat::Dl),
        _ => None,
    }
}

/// Reads the network in a text. Where somebody has no label the id is the name. Places, sizes and colours of a drawing are left out;
/// a tie of strength 0 in a matrix is no tie.
pub fn read_graph(file: &str, format: GraphFormat, text: &str) -> Result<GraphFile, NotAGraph> {
    let text = text.trim_start_matches('\u{feff}');
    let network = match format {
        GraphFormat::GraphMl => graphml::read(text)?,
        GraphFormat::Gexf => gexf::read(text)?,
        GraphFormat::Pajek => pajek::read(text)?,
        GraphFormat::Dl => dl::read(text)?,
    };
    network.into_file(file)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::io::source::grid::Grid;

    const NETWORKX: &str = include_str!("../../../../tests/fixtures/graphs/networkx.graphml");
    const GEPHI: &str = include_str!("../../../../tests/fixtures/graphs/gephi.gexf");
    const PAJEK: &str = include_str!("../../../../tests/fixtures/graphs/pajek.paj");
    const MATRICES: &str = include_str!("../../../../tests/fixtures/graphs/two_matrices.dl");

    fn rows(grid: &Grid) -> Vec<String> {
        grid.rows().map(|row| row.raws().collect::<Vec<_>>().join("|")).collect()
    }

    /// People, ties, and whether some had no direction.
    fn told(file: &str, text: &str) -> Result<(Vec<String>, Vec<String>, bool), NotAGraph> {
        let format = is_graph_file(text, file).expect("a known format");
        let graph = read_graph(file, format, text)?;
        Ok((rows(&graph.people), rows(&graph.ties), graph.undirected))
    }

    fn expect(file: &str, text: &str, people: &[&str], ties: &[&str], undirected: bool) {
        let expected = |rows: &[&str]| rows.iter().map(|row| (*row).to_owned()).collect();
        assert_eq!(told(file, text), Ok((expected(people), expected(ties), undirected)), "{file}");
    }

    #[test]
    fn formats_are_known_by_their_text_then_by_their_name() {
        for (text, file, format) in [
            ("\u{feff}<?xml version='1.0'?>\n<!-- <b> -->\n<graphml>", "x.xml", Some(GraphFormat::GraphMl)),
            ("<gexf version='1.3'>", "x.graphml", Some(GraphFormat::Gexf)),
            ("% comment\n\n*VERTICES 3", "x.txt", Some(GraphFormat::Pajek)),
            ("*Network a", "x", Some(GraphFormat::Pajek)),
            ("DL\nN=5", "x.txt", Some(GraphFormat::Dl)),
            ("dl nm = 2", "x.txt", Some(GraphFormat::Dl)),
            ("van;naar\n<graphml>", "x.csv", None),
            ("dl;naar\nn;m", "x.csv", None),
            ("dl naar", "x.csv", None),
            ("", "x.NET", Some(GraphFormat::Pajek)),
            ("", "gexf", None),
        ] {
            assert_eq!(is_graph_file(text, file), format, "{text}");
        }
    }

    #[test]
    fn networks_of_networkx_are_read() {
        let people =
            ["id|naam|parallelgroep|uren", "P01|Zoë de Wit|3-4|3", "P02|Anna & Co|5|2.5", "P03|Bram \"B\" <x>|3-4|", "P04|Chris|5|"];
        let ties = ["van|naar|vraag|sterkte", "P01|P02|leesgesprek|2", "P01|P02|rekenen|1.5", "P02|P02|rekenen|1", "P03|P01|leesgesprek|1"];
        expect("networkx.gexf", include_str!("../../../../tests/fixtures/graphs/networkx.gexf"), &people, &ties, false);
        // Its keys are declared from last to first.
        let people =
            ["id|naam|uren|parallelgroep", "P01|Zoë de Wit|3|3-4", "P02|Anna & Co|2.5|5", "P03|Bram \"B\" <x>||3-4", "P04|Chris||5"];
        expect("networkx.graphml", NETWORKX, &people, &ties, false);
        let people = ["id|naam", "Anna|Anna", "Bram|Bram", "Chris|Chris", "Dia|Dia"];
        let ties = ["van|naar|sterkte", "Anna|Bram|2", "Bram|Anna|2", "Bram|Chris|", "Chris|Bram|"];
        expect("u.graphml", include_str!("../../../../tests/fixtures/graphs/networkx_undirected.graphml"), &people, &ties, true);
        let people = ["id|naam", "1|Anna", "2|Bram", "3|Chris", "4|Dia"];
        let ties = ["van|naar|sterkte", "1|2|2", "2|1|2", "2|3|1", "3|2|1"];
        expect("u.net", include_str!("../../../../tests/fixtures/graphs/networkx.net"), &people, &ties, true);
    }

    #[test]
    fn networks_of_igraph_are_read() {
        let people = ["id|naam|groep|leidt", "n0|Anna|3|true", "n1|Bram|4|false", "n2|Zoë||false"];
        let ties = ["van|naar|vraag|sterkte", "n0|n1|lees|1", "n2|n0|reken|2"];
        expect("igraph.graphml", include_str!("../../../../tests/fixtures/graphs/igraph.graphml"), &people, &ties, false);
        let people = ["id|naam", "1|Anna", "2|Bram", "3|Zoë"];
        expect(
            "igraph.net",
            include_str!("../../../../tests/fixtures/graphs/igraph.net"),
            &people,
            &["van|naar|sterkte", "1|2|1", "3|1|2"],
            false,
        );
    }

    #[test]
    fn a_network_of_gephi_is_read() {
        let people = ["id|naam|Parallelgroep|Uren", "P01|Zoë|3-4|3", "P02|Bram & Co|5|", "P03|P03|5|"];
        let ties =
            ["van|naar|vraag|sterkte", "P01|P02|leesgesprek|2", "P02|P03|rekenen|1", "P03|P01||", "P01|P03||", "P01|P03||", "P03|P01||"];
        expect("gephi.gexf", GEPHI, &people, &ties, true);
        let graph = read_graph("gephi.gexf", GraphFormat::Gexf, GEPHI).unwrap();
        assert_eq!((graph.people.row(1).number, graph.ties.row(1).number), (18, 31));
    }

    #[test]
    fn a_network_of_yed_is_read() {
        let people = ["id|naam|groep", "n0|Anna|3-4", "n1::n0|Bram|"];
        expect("yed.graphml", include_str!("../../../../tests/fixtures/graphs/yed.graphml"), &people, &["van|naar", "n0|n1::n0"], false);
    }

    #[test]
    fn a_project_of_pajek_is_read() {
        let people = ["id|naam|groep", "1|Zoë de Wit|1", "2|Bram|1", "3|Chris|2", "4|4|2"];
        let ties = [
            "van|naar|vraag|sterkte",
            "1|2|leesgesprek|2",
            "1|3|leesgesprek|",
            "2|1|rekenen|1",
            "3|2|leesgesprek|1",
            "3|4||1",
            "4|3||1",
            "4|1||",
            "4|2||",
            "1|4|rekenen|3",
        ];
        expect("pajek.paj", PAJEK, &people, &ties, true);
    }

    #[test]
    fn networks_in_dl_are_read() {
        let people = ["id|naam", "1|Zoë de Wit", "2|Bram", "3|Chris"];
        let ties =
            ["van|naar|vraag|sterkte", "1|2|leesgesprek|1", "1|3|leesgesprek|2", "3|1|leesgesprek|1", "2|1|rekenen|3", "3|3|rekenen|1"];
        expect("m.dl", MATRICES, &people, &ties, false);
        let people = ["id|naam", "1|P01", "2|P02", "3|P03", "4|P04"];
        let ties = ["van|naar|vraag|sterkte", "1|2|lees|2", "2|3|lees|", "4|1|reken|1.5"];
        expect("l.dl", include_str!("../../../../tests/fixtures/graphs/lists.dl"), &people, &ties, false);
        let people = ["id|naam", "Anna|Anna", "Bram|Bram", "Chris de Wit|Chris de Wit"];
        let ties = ["van|naar", "Anna|Bram", "Anna|Chris de Wit", "Bram|Anna"];
        expect("e.dl", include_str!("../../../../tests/fixtures/graphs/embedded.dl"), &people, &ties, false);
        for (text, people, ties) in [
            ("dl n=2 labels embedded data: a b a 0 1 b 1 0", vec!["a|a", "b|b"], vec!["a|b|1", "b|a|1"]),
            ("dl n=2 diagonal=absent labels: Jan de Wit,\nZoë\ndata: 4 5", vec!["1|Jan de Wit", "2|Zoë"], vec!["1|2|4", "2|1|5"]),
            ("dl nr=2 nc=2 row labels: a,b column labels: a,b data: 0 1 0 0", vec!["1|a", "2|b"], vec!["1|2|1"]),
            ("DL n=2\ndata:\n0 1\n1 0\n", vec!["1|1", "2|2"], vec!["1|2|1", "2|1|1"]),
        ] {
            let (found_people, found_ties, _) = told("x.dl", text).unwrap();
            assert_eq!((found_people[1..].join(" "), found_ties[1..].join(" ")), (people.join(" "), ties.join(" ")), "{text}");
        }
    }

    #[test]
    fn titles_do_not_clash_with_our_own() {
        let keys = ["name", "naam", "id", "Weight"].map(|name| format!("<key id='{name}' for='node' attr.name='{name}'/>")).concat();
        let data = "<data key='name'>A</data><data key='naam'>Anna</data><data key='id'>7</data><data key='Weight'>3</data><data key='new'>x</data>";
        let text = format!("<graphml>{keys}<graph edgedefault='directed'><node id='n'>{data}</node></graph></graphml>");
        let (people, ties, _) = told("x.graphml", &text).unwrap();
        assert_eq!((people.join(" "), ties.join(" ")), ("id|naam|name 2|id 2|Weight|new n|Anna|A|7|3|x".to_owned(), "van|naar".to_owned()));
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        let graph = |inside: &str| format!("<graphml><graph>{inside}</graph></graphml>");
        for (file, text, why) in [
            ("x.graphml", "", NotAGraph::NoNodes),
            ("x.graphml", "<graphml>\n<graph>\n<node id='1'>", NotAGraph::Broken { line: 3 }),
            ("x.graphml", &graph("\n<node/>"), NotAGraph::Broken { line: 2 }),
            ("x.graphml", &graph("<node id='a'/><edge source='a'/>"), NotAGraph::Broken { line: 1 }),
            ("x.graphml", &graph("<hyperedge/>"), NotAGraph::Unsupported),
            ("x.gexf", "<gexf><graph><nodes/></graph></gexf>", NotAGraph::NoNodes),
            ("x.net", "", NotAGraph::Broken { line: 1 }),
            ("x.net", "*Vertices\n", NotAGraph::Broken { line: 1 }),
            ("x.net", "*Vertices 3 1\n", NotAGraph::Unsupported),
            ("x.net", "*Vertices 2\n*Arcs\n1 Anna", NotAGraph::Broken { line: 3 }),
            ("x.net", "*Vertices 2\n*Arcs\n1", NotAGraph::Broken { line: 3 }),
            ("x.net", "*Vertices 2\n*Matrix\n0 x", NotAGraph::Broken { line: 3 }),
            ("x.net", "*Vertices 2\n*Vertices 2", NotAGraph::Unsupported),
            ("x.net", "*Vertices 18446744073709551615\n", NotAGraph::NoNodes),
            ("x.dl", "", NotAGraph::Broken { line: 1 }),
            ("x.dl", "dl n=2", NotAGraph::Broken { line: 1 }),
            ("x.dl", "dl n=2\ndata:\n0 1 1", NotAGraph::Broken { line: 3 }),
            ("x.dl", "dl n=2\ndata:\n0 1 1 0 1", NotAGraph::Broken { line: 3 }),
            ("x.dl", "dl n=2\nlabels:\na\ndata:\n0 1 1 0", NotAGraph::Broken { line: 1 }),
            ("x.dl", "dl n=0 data:", NotAGraph::NoNodes),
            ("x.dl", "dl n=10000000 data: 0 1", NotAGraph::TooLarge),
            ("x.dl", "dl n=18446744073709551615 labels embedded data: 0 1", NotAGraph::Broken { line: 1 }),
            ("x.dl", "dl n=1 nm=18446744073709551615 diagonal absent data:", NotAGraph::TooLarge),
            ("x.dl", "dl nr=2 nc=3 data: 0 1 0 1 1 1", NotAGraph::Unsupported),
            ("x.dl", "dl n=2 format=lowerhalf data: 0 1", NotAGraph::Unsupported),
            ("x.dl", "dl n=2 labels embedded data: a b a 0 1 c 0 1", NotAGraph::Unsupported),
        ] {
            assert_eq!(told(file, text), Err(why), "{text}");
        }
    }

    #[test]
    fn little_text_does_not_become_much() {
        let long = "x".repeat(1_000_000);
        let nodes = (0..1_000).map(|node| format!("<node id='{node}'/>")).collect::<Vec<_>>().concat();
        let defaults =
            format!("<graphml><key id='a' for='node' attr.name='a'><default>{long}</default></key><graph>{nodes}</graph></graphml>");
        assert_eq!(told("x.graphml", &defaults), Err(NotAGraph::TooLarge));
        let ties = "1 2\n".repeat(1_000);
        assert_eq!(told("x.net", &format!("*Vertices 2\n*Arcs :1 \"{long}\"\n{ties}")), Err(NotAGraph::TooLarge));
        let keys = (0..2_001).map(|key| format!("<key id='{key}' for='node' attr.name='{key}'/>")).collect::<Vec<_>>().concat();
        assert_eq!(told("x.graphml", &format!("<graphml>{keys}</graphml>")), Err(NotAGraph::TooLarge));
        let bomb = "<!DOCTYPE graphml [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><graphml><graph><node id='&b;'/></graph></graphml>";
        assert_eq!(told("x.graphml", bomb).unwrap().0[1], "&b;|&b;");
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

        #[test]
        fn no_damage_makes_it_panic(which in 0..4_usize, changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<char>(), 0..5_usize), 1..6)) {
            let mut chars: Vec<char> = [NETWORKX, GEPHI, PAJEK, MATRICES][which].chars().collect();
            for (at, char, gone) in changes {
                let at = at.index(chars.len());
                let end = (at + gone).min(chars.len());
                chars.splice(at..end, [char]);
            }
            let text: String = chars.into_iter().collect();
            for format in [GraphFormat::GraphMl, GraphFormat::Gexf, GraphFormat::Pajek, GraphFormat::Dl] {
                let _ = read_graph("x", format, &text);
            }
            let _ = is_graph_file(&text, "x");
        }

        #[test]
        fn no_words_make_it_panic(words in "(\\*(Vertices|Arcs|Edgeslist|Matrix|Partition)|dl|n=[0-9]{1,20}|n[rcm]=[0-9]|labels( embedded|:)|row|matrix|data:|format=(el1|nl1|fm)|diagonal absent|[0-9]{1,3}|:[0-9]|\"|!|[ ,\n]|\n){0,60}") {
            let _ = read_graph("x", GraphFormat::Pajek, &words);
            let _ = read_graph("x", GraphFormat::Dl, &words);
            let _ = read_graph("x", GraphFormat::Dl, &format!("dl n=3 {words}"));
        }
    }
}
