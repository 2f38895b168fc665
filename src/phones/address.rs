//! Where the room's phones find this machine.

use std::net::{IpAddr, Ipv4Addr};

/// The address that phones in the room most likely reach; this machine alone if it has no other.
pub fn likeliest() -> IpAddr {
    let all = if_addrs::get_if_addrs().unwrap_or_default();
    let reachable = all
        .into_iter()
        .filter(|found| !found.is_loopback() && !found.is_link_local());
    let addresses = reachable.filter_map(|found| Some((rank(&found.name, found.ip())?, found.ip())));
    let likeliest = addresses.min_by_key(|(rank, address)| (*rank, *address));
    likeliest.map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |(_, address)| address)
}

/// The likelier, the lower: a room's network is private, and not made by a program. A phone's hotspot is one too.
fn rank(name: &str, address: IpAddr) -> Option<u8> {
    let IpAddr::V4(address) = address else {
        return None; // Its address in a QR code is long, and its scope is not for phones.
    };
    let made = [
        "docker",
        "br-",
        "veth",
        "virbr",
        "vmnet",
        "vbox",
        "lxc",
        "tun",
        "tap",
        "wg",
        "zt",
        "tailscale",
        "utun",
    ];
    let is_made = made.iter().any(|made| name.to_ascii_lowercase().starts_with(made));
    Some(match (address.is_private(), is_made) {
        (true, false) => 0,
        (false, false) => 1,
        (_, true) => 2,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rooms_network_comes_before_containers_and_tunnels() {
        let rank = |name, address: [u8; 4]| rank(name, IpAddr::from(address));
        assert!(rank("wlan0", [192, 168, 1, 20]) < rank("docker0", [172, 17, 0, 1]));
        assert!(rank("eth0", [10, 0, 0, 5]) < rank("wg0", [10, 8, 0, 2]));
        assert!(rank("eth0", [8, 8, 8, 8]) < rank("tailscale0", [100, 64, 0, 1]));
    }
}
