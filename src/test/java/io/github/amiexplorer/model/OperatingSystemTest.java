package io.github.amiexplorer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Systems by names as publishers give them. */
class OperatingSystemTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "137112412989; al2023-ami-2023.12.20261116.0-kernel-6.12-arm64; Linux/UNIX; AMAZON_LINUX",
        "137112412989; amzn2-ami-kernel-5.10-hvm-2.0.20261101.0-x86_64-gp2; Linux/UNIX;"
            + " AMAZON_LINUX",
        "591542846629; al2023-ami-ecs-hvm-2023.0.20261101-kernel-6.1-x86_64; Linux/UNIX;"
            + " AMAZON_LINUX",
        "602401143452; amazon-eks-node-al2023-x86_64-standard-1.34-v20261101; Linux/UNIX;"
            + " AMAZON_LINUX",
        "099720109477; ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-20261101; -;"
            + " UBUNTU",
        "099720109477; anything; Linux/UNIX; UBUNTU",
        "898082745236; Deep Learning Base AMI (Ubuntu 24.04) 20261101; Linux/UNIX; UBUNTU",
        "136693071363; debian-13-arm64-20261101-2284; Linux/UNIX; DEBIAN",
        "309956199498; RHEL-10.1.0_HVM-20261101-x86_64-0-Hourly2-GP3; -; RHEL",
        "111122223333; golden; Red Hat Enterprise Linux with HA; RHEL",
        "013907871322; suse-sles-16-0-v20261101-hvm-ssd-x86_64; SUSE Linux; SUSE",
        "792107900819; Rocky-10-EC2-Base-10.1-20261101.0.x86_64; Linux/UNIX; ROCKY",
        "764336703387; AlmaLinux OS 10.1.20261101 x86_64; Linux/UNIX; ALMALINUX",
        "125523088429; Fedora-Cloud-Base-AmazonEC2.x86_64-43; Linux/UNIX; FEDORA",
        "111122223333; CentOS Stream 9 x86_64 20261101; Linux/UNIX; CENTOS",
        "131827586825; OL9.4-x86_64-HVM-2024-05-28; Linux/UNIX; ORACLE",
        "131827586825; OL10.0-x86_64-HVM-2026-05-28; Linux/UNIX; ORACLE",
        "111122223333; olympus-server; Linux/UNIX; LINUX",
        "647457786197; arch-linux-ec2-hvm-2026.11.01; Linux/UNIX; ARCH",
        "782442783595; FreeBSD 15.0-RELEASE-amd64 UFS; Linux/UNIX; FREEBSD",
        "092701018921; bottlerocket-aws-k8s-1.34-aarch64-v1.50.0; Linux/UNIX; BOTTLEROCKET",
        "801119661308; Windows_Server-2025-English-Full-Base-2026.11.12; Windows; WINDOWS",
        "111122223333; reporting; Windows with SQL Server Standard; WINDOWS",
        "111122223333; windows-to-linux-gateway; Linux/UNIX; LINUX",
        "628277914472; amzn-ec2-macos-26.1-20261101-arm64; Linux/UNIX; MACOS",
        "111122223333; payments-api-2026.11.20; Linux/UNIX; LINUX",
        "111122223333; payments-api-2026.11.20; -; UNKNOWN",
        "-; -; -; UNKNOWN",
      })
  void of_whenPublishersName_isTheFamily(
      String owner, String name, String details, OperatingSystem expected) {
    Image image =
        Image.builder(Region.of("eu-west-1"), "ami-00000001")
            .ownerId(owner)
            .name(name)
            .platformDetails(details)
            .build();
    assertEquals(expected, OperatingSystem.of(image));
  }

  @Test
  void of_whenEc2SaysWindows_theNameIsNotAsked() {
    Image image =
        Image.builder(Region.of("eu-west-1"), "ami-00000001")
            .name("ubuntu")
            .platform("Windows")
            .build();
    assertEquals(OperatingSystem.WINDOWS, OperatingSystem.of(image));
  }

  @Test
  void of_whenOnlyTheDescriptionTells_believesIt() {
    Image image =
        Image.builder(Region.of("eu-west-1"), "ami-00000001")
            .name("base-7")
            .description("Our Debian 13")
            .platformDetails("Linux/UNIX")
            .build();
    assertEquals(OperatingSystem.DEBIAN, OperatingSystem.of(image));
  }
}
