// The guest's workload and its own witness: numbered, timed, checksummed records, each fsynced on the first disk, then on the second.
// A record is acknowledged (printed) only after both. So at every instant the first disk holds exactly as many records as the second,
// or one more: a replica in which the two disks are from different instants shows itself.
//
// Record, 64 bytes of text: seq(12) ' ' seconds(10) '.' micros(6) ' ' disk(1) ' ' padding(22) crc32(8, over the 55 bytes before) '\n'
// usage: writer run|check RATE_PER_SECOND ACK_EVERY FILE...        RATE 0: as fast as it goes
// Says: VERIFY disk=a records=N last=N bad=N torn=BYTES at=SECONDS   for each file, at the start; a torn tail is cut
//       PAIR spread=N (records that the first disk is ahead of the last one)  ·  ACK N SECONDS
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { RECORD = 64, SUMMED = 55, FILES_MAX = 4 };

static uint32_t table[256];

static void make_table(void) {
  for (uint32_t i = 0; i < 256; i++) {
    uint32_t c = i;
    for (int k = 0; k < 8; k++) c = c & 1 ? (c >> 1) ^ 0xEDB88320u : c >> 1;
    table[i] = c;
  }
}

static uint32_t crc32(const char *bytes, int count) {
  uint32_t c = ~0u;
  while (count--) c = table[(c ^ (unsigned char)*bytes++) & 255] ^ (c >> 8);
  return ~c;
}

static void fail(const char *what) {
  perror(what);
  fflush(stderr);
  exit(3);
}

static int is_record(const char *r, uint64_t number, char disk) {
  char digits[9] = {0};
  memcpy(digits, r + SUMMED, 8);
  return strtoul(digits, 0, 16) == crc32(r, SUMMED) && strtoull(r, 0, 10) == number && r[31] == disk && r[63] == '\n';
}

// Checks every record, cuts what is after the last whole good one, answers how many there are.
static uint64_t verify(int fd, char disk, int cut) {
  struct stat st;
  if (fstat(fd, &st)) fail("fstat");
  uint64_t whole = st.st_size / RECORD, good = 0, bad = 0;
  static char buffer[RECORD * 1024];
  char at[18] = "0.0";
  for (uint64_t first = 0; first < whole; first += 1024) {
    uint64_t count = whole - first < 1024 ? whole - first : 1024;
    if (pread(fd, buffer, count * RECORD, first * RECORD) != (ssize_t)(count * RECORD)) fail("pread");
    for (uint64_t i = 0; i < count; i++) {
      const char *record = buffer + i * RECORD;
      if (!is_record(record, first + i + 1, disk)) { bad++; continue; }
      good = first + i + 1;
      memcpy(at, record + 13, 17);
    }
  }
  // The last record may be torn (the size was durable before the content): that is the one place where a bad one is legal.
  uint64_t torn = st.st_size - whole * RECORD;
  if (bad && good == whole - bad && bad <= 1) { torn += RECORD; bad = 0; }
  printf("VERIFY disk=%c records=%llu last=%llu bad=%llu torn=%llu at=%s\n", disk, (unsigned long long)whole,
         (unsigned long long)good, (unsigned long long)bad, (unsigned long long)torn, at);
  fflush(stdout);
  if (cut && torn && (ftruncate(fd, good * RECORD) || fsync(fd))) fail("ftruncate");
  return good;
}

static void put(int fd, uint64_t number, char disk, struct timespec now) {
  char record[128];
  snprintf(record, sizeof record, "%012llu %010lld.%06ld %c %-22s", (unsigned long long)number, (long long)now.tv_sec,
           now.tv_nsec / 1000, disk, "understudy");
  snprintf(record + SUMMED, sizeof record - SUMMED, "%08x\n", crc32(record, SUMMED));
  if (pwrite(fd, record, RECORD, (off_t)(number - 1) * RECORD) != RECORD) fail("pwrite");
  if (fdatasync(fd)) fail("fdatasync");
}

static double seconds_since(struct timespec start) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (now.tv_sec - start.tv_sec) + (now.tv_nsec - start.tv_nsec) / 1e9;
}

int main(int argc, char **argv) {
  int files = argc - 4, fds[FILES_MAX];
  if (files < 1 || files > FILES_MAX) return 2;
  int rate = atoi(argv[2]), every = atoi(argv[3]);
  uint64_t last[FILES_MAX], next;
  make_table();
  for (int i = 0; i < files; i++) {
    fds[i] = open(argv[4 + i], O_RDWR | O_CREAT, 0644);
    if (fds[i] < 0) fail(argv[4 + i]);
    last[i] = verify(fds[i], 'a' + i, strcmp(argv[1], "check"));
  }
  printf("PAIR spread=%lld\n", (long long)(last[0] - last[files - 1]));
  fflush(stdout);
  if (!strcmp(argv[1], "check")) return 0;
  struct timespec start, now;
  clock_gettime(CLOCK_MONOTONIC, &start);
  next = last[files - 1];
  for (uint64_t done = 1;; done++) {
    next++;
    clock_gettime(CLOCK_REALTIME, &now);
    // A record that only the first disk holds is written again: same number, new time.
    for (int i = 0; i < files; i++) put(fds[i], next, 'a' + i, now);
    if (every && next % every == 0) {
      printf("ACK %llu %lld.%06ld\n", (unsigned long long)next, (long long)now.tv_sec, now.tv_nsec / 1000);
      fflush(stdout);
    }
    double ahead = rate ? (double)done / rate - seconds_since(start) : 0;
    if (ahead > 0) usleep(ahead * 1e6);
  }
}
