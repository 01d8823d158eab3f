/*
 * The floor that the kernel sets: what no chat server on sockets can do without. Whole lines that one client has
 * written are written to all others as they are; nothing is read in them, nobody has a name. One thread, epoll.
 * usage: relay PORT
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { MOST_AT_ONCE = 16 * 1024, LONGEST_LINE = 2048, MOST_CLIENTS = 65536, EVENTS = 256 };

struct client {
  int socket, place;
  char begun[LONGEST_LINE]; /* a line whose end has not come */
  size_t begun_length;
  char *waiting; /* what the socket has not taken */
  size_t waiting_length, room;
};

static struct client *clients[MOST_CLIENTS];
static int count, poll_set;

static void give_up(const char *what) {
  perror(what);
  exit(1);
}

static void watch(struct client *client, int operation) {
  struct epoll_event event = {.events = EPOLLIN | (client->waiting_length ? EPOLLOUT : 0), .data.ptr = client};
  if (epoll_ctl(poll_set, operation, client->socket, &event)) give_up("epoll_ctl");
}

static size_t write_some(struct client *client, const char *bytes, size_t length) {
  ssize_t written = write(client->socket, bytes, length);
  return written < 0 ? 0 : (size_t)written;
}

static void write_waiting(struct client *client) {
  size_t written = write_some(client, client->waiting, client->waiting_length);
  client->waiting_length -= written;
  memmove(client->waiting, client->waiting + written, client->waiting_length);
  if (!client->waiting_length) watch(client, EPOLL_CTL_MOD);
}

static void write_to(struct client *client, const char *bytes, size_t length) {
  size_t written = client->waiting_length ? 0 : write_some(client, bytes, length);
  if (written == length) return;
  size_t left = length - written, needed = client->waiting_length + left;
  if (needed > client->room) {
    client->room = 2 * needed;
    client->waiting = realloc(client->waiting, client->room);
    if (!client->waiting) give_up("realloc");
  }
  memcpy(client->waiting + client->waiting_length, bytes + written, left);
  int was_waiting = client->waiting_length > 0;
  client->waiting_length = needed;
  if (!was_waiting) watch(client, EPOLL_CTL_MOD);
}

static void add(int socket) {
  struct client *client = calloc(1, sizeof *client);
  if (!client || count == MOST_CLIENTS) give_up("a client more");
  int yes = 1;
  setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  client->socket = socket;
  client->place = count;
  clients[count++] = client;
  watch(client, EPOLL_CTL_ADD);
}

static void take_away(struct client *client) {
  clients[client->place] = clients[--count];
  clients[client->place]->place = client->place;
  close(client->socket);
  free(client->waiting);
  free(client);
}

static void read_from(struct client *client) {
  static char bytes[LONGEST_LINE + MOST_AT_ONCE];
  memcpy(bytes, client->begun, client->begun_length);
  ssize_t read_now = read(client->socket, bytes + client->begun_length, MOST_AT_ONCE);
  if (read_now < 0 && errno == EAGAIN) return;
  size_t length = client->begun_length + (read_now > 0 ? (size_t)read_now : 0);
  char *end = memrchr(bytes, '\n', length);
  size_t whole = end ? (size_t)(end + 1 - bytes) : 0;
  if (read_now <= 0 || length - whole > LONGEST_LINE) {
    take_away(client);
    return;
  }
  client->begun_length = length - whole;
  memcpy(client->begun, bytes + whole, client->begun_length);
  for (int i = 0; whole && i < count; i++) {
    if (clients[i] != client) write_to(clients[i], bytes, whole);
  }
}

int main(int argc, char **argv) {
  int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), yes = 1;
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(argc > 1 ? atoi(argv[1]) : 0)};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (bind(listener, (struct sockaddr *)&address, sizeof address) || listen(listener, 1024)) give_up("listen");
  poll_set = epoll_create1(0);
  struct epoll_event event = {.events = EPOLLIN}, events[EVENTS];
  if (epoll_ctl(poll_set, EPOLL_CTL_ADD, listener, &event)) give_up("epoll_ctl");
  for (;;) {
    int ready = epoll_wait(poll_set, events, EVENTS, -1);
    for (int i = 0; i < ready; i++) {
      struct client *client = events[i].data.ptr;
      if (!client) {
        for (int it; (it = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0;) add(it);
        continue;
      }
      if (events[i].events & EPOLLOUT) write_waiting(client);
      if (events[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR)) read_from(client);
    }
  }
}
