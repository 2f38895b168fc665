//! Workshops on disk and the one door to them: nothing acknowledged is lost, nothing forgotten stays.

#[cfg(test)]
#[path = "store/answers.rs"]
mod answers;
#[cfg(test)]
#[path = "store/door.rs"]
mod door;
#[cfg(test)]
#[path = "store/elsewhere.rs"]
mod elsewhere;
#[cfg(test)]
#[path = "store/every_byte.rs"]
mod every_byte;
#[cfg(test)]
#[path = "store/every_call.rs"]
mod every_call;
#[cfg(test)]
#[path = "store/faults.rs"]
mod faults;
#[cfg(test)]
#[path = "store/files.rs"]
mod files;
#[cfg(test)]
#[path = "store/foreign.rs"]
mod foreign;
#[cfg(test)]
#[path = "store/forgetting.rs"]
mod forgetting;
#[cfg(test)]
#[path = "store/look.rs"]
mod look;
#[cfg(test)]
#[path = "store/model.rs"]
mod model;
#[cfg(test)]
#[path = "store/places.rs"]
mod places;
#[cfg(test)]
#[path = "store/recent.rs"]
mod recent;
#[cfg(test)]
#[path = "store/size.rs"]
mod size;
#[cfg(test)]
#[path = "store/story.rs"]
mod story;
#[cfg(test)]
#[path = "store/take_away.rs"]
mod take_away;
#[cfg(test)]
#[path = "store/workshops.rs"]
mod workshops;
