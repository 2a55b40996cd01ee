import fc from 'fast-check';

// Every run tries the same cases: a property that fails does so for whoever broke it, not for whoever comes by.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_127) });
