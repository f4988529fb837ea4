package main

import (
	"context"
	"encoding/binary"
	"net"
	"os"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
	"go.mongodb.org/mongo-driver/mongo/options"
	"go.mongodb.org/mongo-driver/mongo/writeconcern"
)

const rivals = 16

// serve runs the server on a state folder; stop ends it and waits.
func serve(t *testing.T, state string) (*mongo.Database, func()) {
	t.Helper()

	home, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}

	ctx, cancel := context.WithCancel(context.Background())
	addresses, ended := make(chan net.Addr, 1), make(chan error, 1)
	go func() { ended <- run(ctx, "127.0.0.1:0", state, func(address net.Addr) { addresses <- address }) }()

	var address net.Addr
	select {
	case address = <-addresses:
	case err := <-ended:
		cancel()
		t.Fatal(err)
	}

	journaled := &writeconcern.WriteConcern{W: "majority", Journal: new(bool)}
	*journaled.Journal = true

	client, err := mongo.Connect(ctx, options.Client().ApplyURI("mongodb://"+address.String()).SetWriteConcern(journaled))
	if err != nil {
		t.Fatal(err)
	}

	stop := sync.OnceFunc(func() {
		if err := client.Disconnect(context.Background()); err != nil {
			t.Error(err)
		}

		cancel()

		select {
		case err := <-ended:
			if err != nil {
				t.Error(err)
			}
		case <-time.After(10 * time.Second):
			t.Error("the server did not stop")
		}

		if err := os.Chdir(home); err != nil {
			t.Error(err)
		}
	})
	t.Cleanup(stop)

	return client.Database("spira"), stop
}

// race lets rivals do the same at once and counts those that won.
func race(t *testing.T, attempt func() (bool, error)) int32 {
	t.Helper()

	var begin, ended sync.WaitGroup
	var winners atomic.Int32

	begin.Add(1)

	for range rivals {
		ended.Add(1)

		go func() {
			defer ended.Done()
			begin.Wait()

			won, err := attempt()
			if err != nil {
				t.Error(err)
			}

			if won {
				winners.Add(1)
			}
		}()
	}

	begin.Done()
	ended.Wait()

	return winners.Load()
}

func TestOneOfManyConditionalUpdatesWins(t *testing.T) {
	db, _ := serve(t, t.TempDir())
	ctx := context.Background()

	for round := range 20 {
		waiting := bson.M{"_id": round, "state": "waiting"}
		if _, err := db.Collection("updated").InsertOne(ctx, waiting); err != nil {
			t.Fatal(err)
		}

		winners := race(t, func() (bool, error) {
			result, err := db.Collection("updated").UpdateOne(ctx, waiting, bson.M{"$set": bson.M{"state": "taken"}})
			return err == nil && result.MatchedCount == 1, err
		})
		if winners != 1 {
			t.Fatalf("%d updates won in round %d", winners, round)
		}
	}
}

func TestOneOfManyFindAndModifyWins(t *testing.T) {
	db, _ := serve(t, t.TempDir())
	ctx := context.Background()

	for round := range 20 {
		if _, err := db.Collection("claimed").InsertOne(ctx, bson.M{"_id": round, "state": "waiting"}); err != nil {
			t.Fatal(err)
		}

		winners := race(t, func() (bool, error) {
			err := db.Collection("claimed").
				FindOneAndUpdate(ctx, bson.M{"state": "waiting"}, bson.M{"$set": bson.M{"state": "taken"}}).
				Err()
			if err == mongo.ErrNoDocuments {
				return false, nil
			}

			return err == nil, err
		})
		if winners != 1 {
			t.Fatalf("%d claims won in round %d", winners, round)
		}
	}
}

func TestUniqueIndexHoldsInARaceAndAfterARestart(t *testing.T) {
	state := t.TempDir()
	db, stop := serve(t, state)
	ctx := context.Background()

	insert := func(db *mongo.Database) func() (bool, error) {
		return func() (bool, error) {
			_, err := db.Collection("users").InsertOne(ctx, bson.M{"username": "ana"})
			if mongo.IsDuplicateKeyError(err) {
				return false, nil
			}

			return err == nil, err
		}
	}

	index := mongo.IndexModel{Keys: bson.D{{Key: "username", Value: 1}}, Options: options.Index().SetUnique(true)}
	if _, err := db.Collection("users").Indexes().CreateOne(ctx, index); err != nil {
		t.Fatal(err)
	}

	if winners := race(t, insert(db)); winners != 1 {
		t.Fatalf("%d inserts won", winners)
	}

	stop()

	db, _ = serve(t, state)
	if won, err := insert(db)(); won || err != nil {
		t.Fatalf("inserted again after the restart: %v, %v", won, err)
	}
}

func TestAFolderServesOneServerOnly(t *testing.T) {
	state := t.TempDir()
	serve(t, state)

	if err := run(context.Background(), "127.0.0.1:0", state, func(net.Addr) {}); err == nil {
		t.Fatal("a second server started on the same folder")
	}
}

func TestCommandNameIsFoundBehindADocumentSequence(t *testing.T) {
	document, err := bson.Marshal(bson.D{{Key: "insert", Value: "users"}, {Key: "$db", Value: "spira"}})
	if err != nil {
		t.Fatal(err)
	}

	sequence := append([]byte{1, 14, 0, 0, 0}, "documents\x00"...)
	body := append([]byte{0}, document...)

	for name, sections := range map[string][]byte{
		"body first":     append(append([]byte{}, body...), sequence...),
		"sequence first": append(append([]byte{}, sequence...), body...),
	} {
		if command, ok := opMsgOf(sections).command(); command != "insert" || !ok {
			t.Errorf("%s: %q, %v", name, command, ok)
		}
	}
}

func TestBrokenMessagesCountAsChanges(t *testing.T) {
	for name, sections := range map[string][]byte{
		"no body":            {1, 4, 0, 0, 0, 0, 0, 0},
		"a sequence too big": {1, 255, 255, 255, 255, 0, 0, 0},
		"an endless key":     {0, 9, 0, 0, 0, 2, 'f', 'i', 'n', 'd'},
	} {
		if command, ok := opMsgOf(sections).command(); !ok || readOnly[command] {
			t.Errorf("%s: %q, %v", name, command, ok)
		}
	}
}

func opMsgOf(sections []byte) message {
	whole := make(message, headerLength+flagsLength, headerLength+flagsLength+len(sections))
	binary.LittleEndian.PutUint32(whole[12:], opMsg)

	return append(whole, sections...)
}
