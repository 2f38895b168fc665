//! The phone page: one answer with its words, its style and its script, which may load nothing else (contract).

use axum::http::HeaderValue;
use data_encoding::BASE64;
use sha2::{Digest, Sha256};

const PAGE: &str = include_str!("../../assets/phone/index.html");
const STYLE: &str = include_str!("../../assets/phone/style.css");
/// One script in one scope; each part may use those above it, and in a function also those below.
const SCRIPT: &str = concat!(
    "(function () {\n'use strict';\n\n",
    include_str!("../../assets/phone/script/words.js"),
    include_str!("../../assets/phone/script/store.js"),
    include_str!("../../assets/phone/script/texts.js"),
    include_str!("../../assets/phone/script/icons.js"),
    include_str!("../../assets/phone/script/draw.js"),
    include_str!("../../assets/phone/script/fields.js"),
    include_str!("../../assets/phone/script/tell.js"),
    include_str!("../../assets/phone/script/network.js"),
    include_str!("../../assets/phone/script/join.js"),
    include_str!("../../assets/phone/script/state.js"),
    include_str!("../../assets/phone/script/queue.js"),
    include_str!("../../assets/phone/script/cards.js"),
    include_str!("../../assets/phone/script/ballot.js"),
    include_str!("../../assets/phone/script/slip.js"),
    include_str!("../../assets/phone/script/poll.js"),
    include_str!("../../assets/phone/script/screens.js"),
    include_str!("../../assets/phone/script/screens/join.js"),
    include_str!("../../assets/phone/script/screens/about.js"),
    include_str!("../../assets/phone/script/screens/calm.js"),
    include_str!("../../assets/phone/script/screens/collect.js"),
    include_str!("../../assets/phone/script/screens/own.js"),
    include_str!("../../assets/phone/script/screens/nudge.js"),
    include_str!("../../assets/phone/script/screens/rewrite.js"),
    include_str!("../../assets/phone/script/screens/vote.js"),
    include_str!("../../assets/phone/script/screens/review.js"),
    include_str!("../../assets/phone/script/screens/slip.js"),
    include_str!("../../assets/phone/script/screens/results.js"),
    include_str!("../../assets/phone/script/screens/consent.js"),
    include_str!("../../assets/phone/script/screens/checkout.js"),
    include_str!("../../assets/phone/script/start.js"),
    "})();\n",
);
const WORDS: [(&str, &str); 2] = [
    ("en", include_str!("../../assets/phone/words.en.json")),
    ("nl", include_str!("../../assets/phone/words.nl.json")),
];

/// The page, made once.
pub(super) struct Page {
    pub(super) html: String,
    pub(super) policy: HeaderValue,
}

impl Page {
    pub(super) fn new() -> Self {
        let words = WORDS.map(|(language, words)| format!("\"{language}\":{}", words.trim()));
        // In a script element nothing may look like its end.
        let words = format!("{{{}}}", words.join(",")).replace("</", "<\\/");
        let html = PAGE
            .replacen("/*STYLE*/", STYLE, 1)
            .replacen("/*WORDS*/", &words, 1)
            .replacen("/*SCRIPT*/", SCRIPT, 1);
        let policy = [
            "default-src 'none'".to_owned(),
            format!("style-src {}", hash(STYLE)),
            format!("script-src {}", hash(SCRIPT)),
            ["connect-src 'self'", "img-src data:", "base-uri 'none'"].join("; "),
            ["form-action 'none'", "frame-ancestors 'none'"].join("; "),
        ];
        Self {
            html,
            // Letters and signs of ours only: it can always be a header.
            policy: HeaderValue::try_from(policy.join("; ")).unwrap_or(HeaderValue::from_static("default-src 'none'")),
        }
    }
}

fn hash(inline: &str) -> String {
    format!("'sha256-{}'", BASE64.encode(&Sha256::digest(inline.as_bytes())))
}
