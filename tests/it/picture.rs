//! The picture of a school, from a project to bytes.

use std::collections::BTreeMap;

use lijntjes::analysis::{Network, Reading};
use lijntjes::export::figure::{FigureRequest, png, svg};
use lijntjes::model::{PersonId, Project};
use lijntjes::sociogram::{
    Appearance, Layout, LayoutKind, LayoutRequest, LegendText, Palette, Sample, Scene, SceneRequest, SizeBy, Style, TieFilter, layout,
    legend, radii, scene,
};

use super::schools;

/// A project with everything that its picture needs.
struct Drawn {
    net: Network,
    sizes: Vec<Reading>,
    layout: Layout,
    scene: Scene,
    appearance: Appearance,
}

fn draw(project: &Project, kind: LayoutKind, style: Style) -> Drawn {
    let net = Network::new(project, &project.first_spec().unwrap()).unwrap();
    let sizes: Vec<Reading> = (0..net.n()).map(|i| Reading::Value(net.named_by(i).len() as f64)).collect();
    let radii = radii(&sizes, SizeBy::InDegree);
    let layout = layout(&LayoutRequest::new(&net, &project.codes, &project.pins, kind, &radii));
    let appearance = Appearance { style, size: SizeBy::InDegree, labels: true };
    let titles: Vec<String> = net.groups().iter().map(|g| project.group_name(*g).to_owned()).collect();
    let names = |p: PersonId| project.name(p).to_owned();
    let scene = scene(&SceneRequest {
        net: &net,
        layout: &layout,
        appearance,
        sizes: &sizes,
        names: &names,
        group_titles: &titles,
        filter: TieFilter::default(),
        focus: None,
    });
    Drawn { net, sizes, layout, scene, appearance }
}

fn figure(project: &Project, drawn: &Drawn) -> String {
    let entries: Vec<(Vec<Sample>, String)> = legend(&drawn.net, &drawn.scene, drawn.appearance, &drawn.sizes)
        .into_iter()
        .map(|entry| {
            let words = match entry.text {
                LegendText::Group { group, count } => {
                    format!("{} ({count})", project.group_name(drawn.net.groups()[group]).to_lowercase())
                }
                LegendText::Role { role, count: 1 } => project.role_name(role).to_owned(),
                LegendText::Role { role, count } => format!("{} ({count})", project.role_name(role)),
                LegendText::Other { count } => format!("zonder groep ({count})"),
                LegendText::Size { least, most, .. } => format!("{least} tot {most} keer genoemd"),
                LegendText::Mutual => "noemen elkaar".to_owned(),
                LegendText::OneWay => "één noemt de ander".to_owned(),
                LegendText::NotAnswered => "niet ingevuld".to_owned(),
            };
            (entry.samples, words)
        })
        .collect();
    svg(&FigureRequest {
        scene: &drawn.scene,
        palette: Palette::paper(drawn.appearance.style),
        title: "Met wie praat men over instructie in begrijpend lezen?",
        subtitle: "Basisschool De Pragmatiek · oktober 2026 · 24 van de 24 teamleden vulden de vragenlijst in",
        description: "Een netwerk van 24 mensen.",
        legend: &entries,
        footer: "Gemaakt met Lijntjes. Een lijntje zegt dat iemand een ander noemde op deze vraag, niet hoe goed dat gesprek is.",
    })
}
