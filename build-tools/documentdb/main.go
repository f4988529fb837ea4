// Command documentdb is a MongoDB-compatible server in one file, for tests and for trying SPIRA on one machine.
//
// It embeds FerretDB on SQLite and puts a serialiser in front of it (see serialiser.go), because FerretDB by
// itself reads and writes in two steps: two conditional updates at the same time could then both succeed.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"net"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"github.com/FerretDB/FerretDB/ferretdb"
)

// sqliteURL is relative to the state folder. synchronous(full) syncs the write-ahead log at every commit, so that what
// was acknowledged survives both a kill and a power cut.
const sqliteURL = "file:sqlite/?_pragma=busy_timeout(10000)&_pragma=journal_mode(wal)&_pragma=synchronous(full)"

// innerSocket is relative too: an absolute path may be longer than the 107 bytes that a socket's name may have.
const innerSocket = "inner.sock"

func main() {
	listen := flag.String("listen", "127.0.0.1:27017", "`address` to listen on; port 0 takes a free one")
	state := flag.String("state", "", "`folder` that keeps the data; created when it does not exist (required)")
	flag.Parse()

	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()

	announce := func(address net.Addr) { fmt.Printf("documentdb: ready on mongodb://%s\n", address) }
	if err := run(ctx, *listen, *state, announce); err != nil {
		fmt.Fprintln(os.Stderr, "documentdb:", err)
		os.Exit(1)
	}
}

// run serves until ctx ends, and calls ready once with the address it listens on.
func run(ctx context.Context, listen, state string, ready func(net.Addr)) error {
	if state == "" {
		return errors.New("say with --state where the data is to be kept")
	}

	release, err := enter(state)
	if err != nil {
		return err
	}
	defer release()

	slog.SetDefault(slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelError})))

	listener, err := net.Listen("tcp", listen)
	if err != nil {
		return fmt.Errorf("cannot listen (is the port taken?): %w", err)
	}

	inner, err := ferretdb.New(&ferretdb.Config{
		Listener:  ferretdb.ListenerConfig{Unix: innerSocket},
		Handler:   "sqlite",
		SQLiteURL: sqliteURL,
	})
	if err != nil {
		_ = listener.Close()
		return err
	}

	// FerretDB outlives the serialiser, so that no command is cut off between its write and its answer.
	innerCtx, stopInner := context.WithCancel(context.Background())
	innerDone := make(chan error, 1)
	go func() { innerDone <- inner.Run(innerCtx) }()

	ready(listener.Addr())

	newSerialiser(innerSocket).serve(ctx, listener)
	stopInner()

	return <-innerDone
}

// enter makes the state folder the working folder and locks it: two servers on one folder would break each other's
// unique indexes.
func enter(state string) (func(), error) {
	if err := os.MkdirAll(filepath.Join(state, "sqlite"), 0o700); err != nil {
		return nil, err
	}

	if err := os.Chdir(state); err != nil {
		return nil, err
	}

	lock, err := os.OpenFile("lock", os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}

	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		_ = lock.Close()
		return nil, fmt.Errorf("another documentdb works on %s: stop it, or name another folder", state)
	}

	// A killed server leaves its socket behind; the lock says that nobody listens on it any more.
	if err := os.Remove(innerSocket); err != nil && !errors.Is(err, os.ErrNotExist) {
		_ = lock.Close()
		return nil, err
	}

	return func() { _ = lock.Close() }, nil
}
