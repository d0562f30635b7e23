//! Every package that comes into the program has a licence of the list in deny.toml, and nothing in it reaches the network.

use std::process::Command;

use serde_json::Value;

fn metadata() -> Value {
    let output = Command::new(env!("CARGO"))
        // Only packages of this platform are sure to be on the machine of whoever has just built the tests.
        .args(["metadata", "--format-version", "1", "--all-features", "--locked", "--offline", "--filter-platform", &host()])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn host() -> String {
    let output = Command::new("rustc").arg("-vV").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned()
}

fn allowed() -> Vec<String> {
    let deny = include_str!("../../deny.toml");
    let list = deny.split("allow = [").nth(1).unwrap().split(']').next().unwrap();
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Whether an SPDX expression can be met with the allowed licences: one side of each OR, all of each AND.
fn met(expression: &str, allowed: &[String]) -> bool {
    let flat = expression.replace('/', " OR ").replace(['(', ')'], " ");
    // Brackets only ever group ORs inside an AND in our tree; a test below holds that.
    if expression.contains('(') {
        return expression.split(" AND ").all(|part| met(part.trim().trim_matches(['(', ')']), allowed));
    }
    flat.split(" OR ").any(|one| one.split(" AND ").all(|licence| allowed.iter().any(|a| a == licence.trim())))
}

#[test]
fn licences_are_permissive_or_mpl() {
    let allowed = allowed();
    assert!(allowed.len() > 5 && allowed.contains(&"MIT".to_owned()));
    assert!(met("(MIT OR GPL-3.0) AND Unicode-3.0", &allowed) && !met("GPL-3.0-only", &allowed) && !met("MIT AND GPL-2.0", &allowed));
    let metadata = metadata();
    let packages = metadata["packages"].as_array().unwrap();
    assert!(packages.len() > 100);
    let broken: Vec<String> = packages
        .iter()
        .filter(|p| p["license_file"].is_null() || !p["license"].is_null())
        .filter(|p| !met(p["license"].as_str().unwrap_or_default(), &allowed))
        .map(|p| format!("{} {}: {}", p["name"], p["version"], p["license"]))
        .collect();
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn there_is_one_egui_and_no_network_client() {
    let metadata = metadata();
    let names: Vec<&str> = metadata["packages"].as_array().unwrap().iter().map(|p| p["name"].as_str().unwrap()).collect();
    assert_eq!(names.iter().filter(|n| **n == "egui").count(), 1);
    for client in ["reqwest", "ureq", "hyper", "curl", "attohttpc", "isahc", "ehttp", "tungstenite", "quinn"] {
        assert!(!names.contains(&client), "{client} could send something");
    }
}
