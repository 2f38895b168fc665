//! The room's phones as the facilitator meets them: off until started, seen while on, asked about before they go.
