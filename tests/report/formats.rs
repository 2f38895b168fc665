//! JSON to the letter, harmless cells, text that is never markup, and endings.

use dostop::report::{Format, Part, ReportError, write};
use dostop::words::Words;
use dostop::workshop::ballot::Way;
use dostop::workshop::card::Lane;
use dostop::workshop::change::{Change, Vote};
use dostop::workshop::ids::RoundId;
use dostop::workshop::language::Language;
use expect_test::{expect, expect_file};

use crate::room::{REVEAL, cast, collected, export, make, open};

#[test]
fn the_json_keeps_the_contract() {
    let ideas = ["Aaa bbb", "Ccc ddd", "Eee fff", "Ggg hhh", "Iii jjj", "Kkk lll"].map(|text| (Lane::Do, text));
    let mut workshop = collected(&ideas);
    make(&mut workshop, [REVEAL, open(3, 2, None)]);
    make(&mut workshop, [1, 2].map(|id| cast(id, Way::Paper, &[(1, 1), (2, 1)])));
    make(
        &mut workshop,
        [
            Change::Vote(Vote::Close(RoundId(1))),
            Change::Vote(Vote::Show(RoundId(1))),
        ],
    );
    make(&mut workshop, [Change::Vote(Vote::Final), Change::Draft]);
    let json = export(&workshop, Part::Agreements, Format::Json);
    expect_file!["../fixtures/report.json"].assert_eq(&json);
    assert_eq!(
        json,
        export(&workshop, Part::Slips, Format::Json),
        "the part is ignored"
    );
}

#[test]
fn a_spreadsheet_takes_no_cell_for_a_formula() {
    let mut workshop = collected(&[
        (Lane::Do, "=1+1"),
        (Lane::Stop, "@SUM(A1)"),
        (Lane::Do, "-2+3"),
        (Lane::Do, "+cmd"),
    ]);
    make(&mut workshop, [REVEAL]);
    let csv = export(&workshop, Part::Ideas, Format::Csv);
    assert!(
        csv.starts_with("number,lane,text,cards,cluster,status,dots,supporters,rank,winner\n"),
        "{csv}"
    );
    for cell in ["'=1+1", "'@SUM(A1)", "'-2+3", "'+cmd"] {
        assert!(csv.contains(&format!(",{cell},")), "{csv}");
    }
}

#[test]
fn what_people_type_is_never_markup() {
    let mut workshop = collected(&[
        (Lane::Do, "|*_<script> [x](http://x.y) `a` #1 &amp; a@b"),
        (Lane::Do, "1. one"),
        (Lane::Stop, "- two"),
    ]);
    make(&mut workshop, [REVEAL]);
    let markdown = export(&workshop, Part::Ideas, Format::Markdown);
    let expected = r"\|\*\_\<script> \[x\](http\://x.y) \`a\` \#1 \&amp; a\@b";
    for safe in [expected, r"1\. one", r"\- two"] {
        assert!(markdown.contains(safe), "{markdown}");
    }
}

#[test]
fn a_part_or_format_that_is_not_built_says_what_is() {
    let workshop = collected(&[]);
    let words = Words::new(Language::EN);
    let refused = |part, format| {
        write(&workshop, &words, part, format)
            .map_err(|error| error.explain(&words))
            .unwrap_err()
    };
    expect![[r#"The part "poster" cannot be exported yet. These can: agreements, ideas, ballots, runsheet, status, commitments, all."#]].assert_eq(&refused(Part::Poster, Format::Text));
    expect![[r#"A .csv file cannot carry the part "runsheet". These can: .txt, .md, .json."#]]
        .assert_eq(&refused(Part::RunSheet, Format::Csv));
    assert_eq!(Format::of("a.b/plan.TXT"), Ok(Format::Text));
    assert_eq!(Format::of("a.b/plan"), Err(ReportError::NoEnding));
    assert_eq!(
        Format::of("plan.pdf"),
        Err(ReportError::FormatNotBuilt("pdf".to_owned()))
    );
    assert_eq!(
        Format::of("plan.xyz"),
        Err(ReportError::UnknownFormat("xyz".to_owned()))
    );
    assert!(Part::ALL.into_iter().all(|part| part.key().parse() == Ok(part)));
}
