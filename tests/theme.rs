//! The colours keep their promises: readable in a lit room (method.md L5, L6), lanes apart for every kind of colour sight (L7).

use dostop::ui::theme::{DARK, LIGHT, Theme};
use egui::Color32;

type Pair = (&'static str, Color32, Color32);

/// Text on what lies behind it, as the screens use it.
fn texts(theme: &Theme) -> Vec<Pair> {
    let Theme {
        paper,
        sunken,
        surface,
        ink,
        quiet,
        do_lane,
        do_tint,
        stop_lane,
        stop_tint,
        accent,
        accent_tint,
        on_accent,
        warning_tint,
        danger_tint,
        ..
    } = *theme;
    vec![
        ("ink on paper", ink, paper),
        ("ink on sunken", ink, sunken),
        ("ink on surface", ink, surface),
        ("ink on accent tint", ink, accent_tint),
        ("ink on warning tint", ink, warning_tint),
        ("ink on danger tint", ink, danger_tint),
        ("quiet on paper", quiet, paper),
        ("quiet on sunken", quiet, sunken),
        ("quiet on surface", quiet, surface),
        ("quiet on accent tint", quiet, accent_tint),
        ("do on accent tint", do_lane, accent_tint),
        ("stop on accent tint", stop_lane, accent_tint),
        ("a toast's verb", Theme::of(theme.mode.other()).accent, ink),
        ("do on paper", do_lane, paper),
        ("do on surface", do_lane, surface),
        ("do on its tint", do_lane, do_tint),
        ("stop on paper", stop_lane, paper),
        ("stop on surface", stop_lane, surface),
        ("stop on its tint", stop_lane, stop_tint),
        ("accent on paper", accent, paper),
        ("accent on surface", accent, surface),
        ("accent on its tint", accent, accent_tint),
        ("text on accent", on_accent, accent),
        ("toast", paper, ink),
    ]
}

/// Headings and icons of messages: never on the projector, so without the lit room's flare.
fn headings(theme: &Theme) -> Vec<Pair> {
    vec![
        ("warning on its tint", theme.warning, theme.warning_tint),
        ("warning on paper", theme.warning, theme.paper),
        ("danger on its tint", theme.danger, theme.danger_tint),
        ("danger on paper", theme.danger, theme.paper),
        ("danger on surface", theme.danger, theme.surface),
    ]
}

/// What must be seen, not read.
fn shapes(theme: &Theme) -> Vec<Pair> {
    vec![
        ("edge on paper", theme.edge, theme.paper),
        ("edge on surface", theme.edge, theme.surface),
        ("focus on paper", theme.accent, theme.paper),
        ("focus on surface", theme.accent, theme.surface),
        ("focus on sunken", theme.accent, theme.sunken),
        ("do strip on surface", theme.do_lane, theme.surface),
        ("do strip beside the others", theme.do_lane, theme.line),
        ("stop strip on surface", theme.stop_lane, theme.surface),
        ("stop strip beside the others", theme.stop_lane, theme.line),
        ("vote strip beside the others", theme.accent, theme.line),
        ("error edge on surface", theme.danger, theme.surface),
    ]
}

fn check(pairs: &[Pair], flare: f64, least: f64) {
    for (name, front, back) in pairs {
        let found = contrast(*front, *back, flare);
        assert!(found >= least, "{name}: {found:.2} with flare {flare:.3}");
    }
}

#[test]
fn l5_text_has_a_contrast_of_seven() {
    for theme in [LIGHT, DARK] {
        check(&texts(&theme), 0.05, 7.0);
        check(&headings(&theme), 0.05, 7.0);
    }
}

#[test]
fn l5_edges_focus_and_strips_have_a_contrast_of_three() {
    for theme in [LIGHT, DARK] {
        check(&shapes(&theme), 0.05, 3.0);
    }
}

#[test]
fn l6_text_is_readable_in_a_lit_room() {
    for theme in [LIGHT, DARK] {
        check(&texts(&theme), 1.0 / 14.0, 7.0);
        check(&texts(&theme), 1.0 / 6.0, 4.5);
    }
}

#[test]
fn l7_the_lanes_stay_apart_for_every_kind_of_colour_sight() {
    for theme in [LIGHT, DARK] {
        for (sight, matrix) in SIGHTS {
            let found = ciede2000(lab(seen(theme.do_lane, matrix)), lab(seen(theme.stop_lane, matrix)));
            assert!(found >= 25.0, "{sight}, {:?}: {found:.1}", theme.mode);
        }
    }
}

#[test]
fn ciede2000_gives_the_published_values() {
    // Sharma, Wu and Dalal 2005, table 1, pairs 1, 7 and 25.
    for (one, other, published) in [
        ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
        ([50.0, 0.0, 0.0], [50.0, -1.0, 2.0], 2.3669),
        ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
    ] {
        assert!((ciede2000(one, other) - published).abs() < 0.0001);
    }
}

type Matrix = [[f64; 3]; 3];

/// What the eye gets of linear red, green and blue (Machado, Oliveira and Fernandes 2009, severity 1).
const SIGHTS: [(&str, Matrix); 4] = [
    ("normal", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protan",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deutan",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritan",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

fn linear(color: Color32) -> [f64; 3] {
    [color.r(), color.g(), color.b()].map(|channel| {
        let value = f64::from(channel) / 255.0;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    })
}

fn times(matrix: Matrix, [x, y, z]: [f64; 3]) -> [f64; 3] {
    matrix.map(|[a, b, c]| a * x + b * y + c * z)
}

fn seen(color: Color32, matrix: Matrix) -> [f64; 3] {
    times(matrix, linear(color)).map(|channel| channel.clamp(0.0, 1.0))
}

/// WCAG's formula, with the room's light as `flare`.
fn contrast(front: Color32, back: Color32, flare: f64) -> f64 {
    let luminance = |color| {
        let [red, green, blue] = linear(color);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other): (f64, f64) = (luminance(front), luminance(back));
    (one.max(other) + flare) / (one.min(other) + flare)
}

/// CIE Lab under D65.
fn lab(rgb: [f64; 3]) -> [f64; 3] {
    let to_xyz = [
        [0.412_456_4, 0.357_576_1, 0.180_437_5],
        [0.212_672_9, 0.715_152_2, 0.072_175_0],
        [0.019_333_9, 0.119_192_0, 0.950_304_1],
    ];
    let [x, y, z] = times(to_xyz, rgb);
    let [x, y, z] = [x / 0.950_47, y, z / 1.088_83].map(|part: f64| {
        if part > 216.0 / 24_389.0 {
            part.cbrt()
        } else {
            (24_389.0 / 27.0 * part + 16.0) / 116.0
        }
    });
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// The difference of two Lab colours (Sharma, Wu and Dalal 2005; the equations' order is theirs).
fn ciede2000(one: [f64; 3], other: [f64; 3]) -> f64 {
    let chroma = |[_, a, b]: [f64; 3]| a.hypot(b);
    let seventh = |value: f64| (value.powi(7) / (value.powi(7) + 25.0_f64.powi(7))).sqrt();
    let stretch = 1.5 - 0.5 * seventh(f64::midpoint(chroma(one), chroma(other)));
    let polar = |[lightness, a, b]: [f64; 3]| {
        let a = a * stretch;
        let hue = b.atan2(a).to_degrees().rem_euclid(360.0);
        (lightness, a.hypot(b), hue)
    };
    let ((l1, c1, h1), (l2, c2, h2)) = (polar(one), polar(other));
    let gray = c1 * c2 == 0.0;
    let turn = match h2 - h1 {
        _ if gray => 0.0,
        turn if turn > 180.0 => turn - 360.0,
        turn if turn < -180.0 => turn + 360.0,
        turn => turn,
    };
    let hue_step = 2.0 * (c1 * c2).sqrt() * (turn / 2.0).to_radians().sin();
    let (l, c) = (f64::midpoint(l1, l2), f64::midpoint(c1, c2));
    let h = match (h1 - h2).abs() {
        _ if gray => h1 + h2,
        apart if apart <= 180.0 => f64::midpoint(h1, h2),
        _ if h1 + h2 < 360.0 => f64::midpoint(h1, h2) + 180.0,
        _ => f64::midpoint(h1, h2) - 180.0,
    };
    let wave = |factor: f64, shift: f64| (factor * h + shift).to_radians().cos();
    let t = 1.0 - 0.17 * wave(1.0, -30.0) + 0.24 * wave(2.0, 0.0) + 0.32 * wave(3.0, 6.0) - 0.20 * wave(4.0, -63.0);
    let off_middle = (l - 50.0).powi(2);
    let lightness = (l2 - l1) / (1.0 + 0.015 * off_middle / (20.0 + off_middle).sqrt());
    let chroma = (c2 - c1) / (1.0 + 0.045 * c);
    let hue = hue_step / (1.0 + 0.015 * c * t);
    let bend = 60.0 * (-((h - 275.0) / 25.0).powi(2)).exp();
    let rotation = -seventh(c) * 2.0 * bend.to_radians().sin();
    (lightness.powi(2) + chroma.powi(2) + hue.powi(2) + rotation * chroma * hue).sqrt()
}
