//! Where the room's phones find this machine.

use std::net::{IpAddr, Ipv4Addr};

/// One address of this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The address.
    pub ip: IpAddr,
    /// What the system calls the network's plug: `wlan0`, `Wi-Fi`, `en0`.
    pub name: String,
    /// What it leads to.
    pub kind: Kind,
}

/// What an address leads to; the likelier that phones reach it, the earlier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The hotspot of this machine: who is on it is in the room.
    Hotspot,
    /// A private network, as rooms have.
    Room,
    /// An address that the whole internet can name.
    Public,
    /// A VPN: phones are not in it.
    Vpn,
    /// A network between programs on this machine: containers, virtual machines.
    Programs,
    /// This machine alone.
    Loopback,
}

/// All that may be listened at, the likeliest first. An address of six groups makes a long QR code, and its scope is
/// not for phones.
pub fn all() -> Vec<Address> {
    let found = if_addrs::get_if_addrs().unwrap_or_default().into_iter();
    let found = found.filter(|one| one.ip().is_ipv4() && !one.is_link_local());
    let mut all: Vec<Address> = found.map(|one| Address::new(one.name.as_str(), one.ip())).collect();
    all.sort_by(|left, right| (left.kind, left.ip, &left.name).cmp(&(right.kind, right.ip, &right.name)));
    all.dedup_by(|left, right| left.ip == right.ip);
    all
}

/// The address that phones in the room most likely reach; this machine alone if it has no other.
pub fn likeliest() -> IpAddr {
    all().first().map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |first| first.ip)
}

/// Whether an address is of a whole group, or of all on a network: nobody connects to it.
pub(super) fn is_of_many(ip: IpAddr) -> bool {
    let networks = || if_addrs::get_if_addrs().unwrap_or_default().into_iter();
    match ip {
        IpAddr::V4(digits) => {
            digits.is_broadcast() || digits.is_multicast() || networks().any(|one| all_of(&one) == Some(digits))
        }
        IpAddr::V6(_) => ip.is_multicast(),
    }
}

/// The address of all on a network, where it has more than two.
fn all_of(network: &if_addrs::Interface) -> Option<Ipv4Addr> {
    let if_addrs::IfAddr::V4(own) = &network.addr else {
        return None;
    };
    let others = !own.netmask.to_bits();
    (others > 1).then(|| Ipv4Addr::from_bits(own.ip.to_bits() | others))
}

impl Address {
    /// An address, and what it leads to by its plug's name and its digits.
    pub fn new(name: &str, ip: IpAddr) -> Self {
        Self {
            ip,
            name: name.to_owned(),
            kind: kind(&name.to_ascii_lowercase(), ip),
        }
    }
}

/// What VPNs call their plugs, on Linux, macOS and Windows.
const VPN: [&str; 12] = [
    "tun",
    "tap",
    "wg",
    "utun",
    "ppp",
    "ipsec",
    "tailscale",
    "zt",
    "feth",
    "nordlynx",
    "proton",
    "wireguard",
];
/// The same in the middle of a name.
const VPN_WITHIN: [&str; 5] = ["vpn", "zerotier", "hamachi", "wintun", "tailscale"];
/// What containers and virtual machines call theirs.
const PROGRAMS: [&str; 14] = [
    "docker",
    "br-",
    "veth",
    "virbr",
    "vmnet",
    "vmenet",
    "vbox",
    "vethernet",
    "lxc",
    "lxd",
    "podman",
    "cni",
    "flannel",
    "cali",
];
/// The same in the middle of a name.
const PROGRAMS_WITHIN: [&str; 4] = ["virtualbox", "vmware", "hyper-v", "wsl"];

fn kind(name: &str, ip: IpAddr) -> Kind {
    let begins = |with: &[&str]| with.iter().any(|with| name.starts_with(with));
    let contains = |part: &[&str]| part.iter().any(|part| name.contains(part));
    let IpAddr::V4(digits) = ip else {
        return Kind::Public;
    };
    if ip.is_loopback() {
        Kind::Loopback
    } else if begins(&PROGRAMS) || contains(&PROGRAMS_WITHIN) {
        Kind::Programs
    } else if begins(&VPN) || contains(&VPN_WITHIN) || is_shared(digits) {
        Kind::Vpn
    } else if is_hotspot(name, digits) {
        Kind::Hotspot
    } else if name.starts_with("bridge") {
        Kind::Programs // On a Mac: its virtual machines, if it is not its hotspot.
    } else if digits.is_private() {
        Kind::Room
    } else {
        Kind::Public
    }
}

/// 100.64.0.0/10: between a provider and its customers, and the address of a Tailscale plug.
fn is_shared(digits: Ipv4Addr) -> bool {
    let [first, second, ..] = digits.octets();
    first == 100 && (64..128).contains(&second)
}

/// What Windows, `NetworkManager` and macOS give themselves on their own hotspot.
fn is_hotspot(name: &str, digits: Ipv4Addr) -> bool {
    match digits.octets() {
        [192, 168, 137, 1] | [10, 42, 0, 1] => true,
        [192, 168, 2, 1] => name.starts_with("bridge"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind_of(name: &str, digits: [u8; 4]) -> Kind {
        Address::new(name, IpAddr::from(digits)).kind
    }

    /// F39
    #[test]
    fn a_rooms_network_comes_before_containers_and_tunnels() {
        let likely = [
            kind_of("Local Area Connection* 10", [192, 168, 137, 1]),
            kind_of("wlan0", [192, 168, 1, 20]),
            kind_of("eth0", [8, 8, 8, 8]),
            kind_of("wg0", [10, 8, 0, 2]),
            kind_of("docker0", [172, 17, 0, 1]),
            kind_of("lo", [127, 0, 0, 1]),
        ];
        assert!(likely.is_sorted(), "{likely:?}");
        assert_eq!(likely.map(|kind| kind as u8), [0, 1, 2, 3, 4, 5]);
    }

    /// F39: as Linux, macOS and Windows name them.
    #[test]
    fn vpns_and_container_bridges_are_known_by_name() {
        for name in [
            "tun0",
            "tap1",
            "utun4",
            "ppp0",
            "tailscale0",
            "ztabc",
            "NordLynx",
            "OpenVPN Wintun",
            "ipsec0",
        ] {
            assert_eq!(kind_of(name, [10, 8, 0, 2]), Kind::Vpn, "{name}");
        }
        let programs = [
            "docker0",
            "br-4f3a",
            "veth12",
            "virbr0",
            "vmnet8",
            "vEthernet (WSL)",
            "VMware Network Adapter VMnet1",
            "VirtualBox Host-Only Network",
            "vmenet0",
            "bridge100",
        ];
        for name in programs {
            assert_eq!(kind_of(name, [192, 168, 64, 1]), Kind::Programs, "{name}");
        }
        for name in ["wlan0", "wlp2s0", "en0", "Wi-Fi", "Ethernet 2", "eth0", "wwan0", "usb0"] {
            assert_eq!(kind_of(name, [192, 168, 64, 7]), Kind::Room, "{name}");
        }
        assert_eq!(kind_of("Ethernet 3", [100, 101, 2, 3]), Kind::Vpn, "Tailscale's digits");
    }

    /// F39: a facilitator who opens a hotspot means it.
    #[test]
    fn a_hotspot_of_this_laptop_is_known_on_every_system() {
        assert_eq!(kind_of("wlan0", [10, 42, 0, 1]), Kind::Hotspot);
        assert_eq!(kind_of("bridge100", [192, 168, 2, 1]), Kind::Hotspot);
        assert_eq!(kind_of("en0", [192, 168, 2, 1]), Kind::Room);
    }

    #[test]
    fn this_machine_is_there_at_least() {
        assert!(all().iter().all(|one| one.ip.is_ipv4()));
        assert!(all().is_sorted_by_key(|one| one.kind));
    }
}
