// Runs beside every mongod until the set is made and its users are there; exits with 1 to be called again.
// Only the first member may found the set, and only when no other member belongs to one: a first member that
// lost its volume must join the set that exists, never found a second.
const hosts = process.env.MONGODB_HOSTS.split(',');
// POD_NAME is the first label of this member's name, or, in a compose file, all of it
const self = hosts.find((host) => host === process.env.POD_NAME || host.startsWith(process.env.POD_NAME + '.'));
const later = (why) => {
  print(`${why}; looking again`);
  quit(1);
};

const setOf = (host) => {
  try {
    return new Mongo(`mongodb://${host}/?directConnection=true&serverSelectionTimeoutMS=3000`).getDB('admin').hello().setName;
  } catch (e) {
    later(`${host} does not answer yet`);
  }
};

const found = () => {
  if (self !== hosts[0]) later('the set is not founded yet');
  const member = hosts.slice(1).find((host) => setOf(host));
  if (member) later(`${member} belongs to a set already and will let this member in`);
  rs.initiate({_id: 'rs0', members: hosts.map((host, i) => ({_id: i, host}))});
  later('the set is founded and elects its primary');
};

const admin = db.getSiblingDB('admin');
const asRoot = () => admin.auth('root', process.env.MONGODB_ROOT_PASSWORD);

const ensureUsers = () => {
  try {
    admin.createUser({user: 'root', pwd: process.env.MONGODB_ROOT_PASSWORD, roles: ['root']});
  } catch (e) {
    // once there is a user, localhost is no exception any more: then root exists
    print(`root is not made anew (${e.codeName})`);
  }
  asRoot();
  if (!admin.getUser('spira')) {
    admin.createUser({
      user: 'spira',
      pwd: process.env.MONGODB_PASSWORD,
      roles: [{role: 'readWrite', db: process.env.MONGODB_DATABASE}],
    });
  }
};

const hello = admin.hello();
if (!hello.setName) found();
if (hello.isWritablePrimary) {
  ensureUsers();
  print('this member is the primary, and the users are there');
} else if (hello.secondary) {
  try {
    admin.auth('spira', process.env.MONGODB_PASSWORD);
    print('this member is a secondary, and the users are there');
  } catch (e) {
    later(`the primary has not made the users yet (${e.codeName})`);
  }
} else {
  later('this member is neither primary nor secondary yet');
}
